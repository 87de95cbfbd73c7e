// Where the data protection act of each federal state lets its municipalities do what their tasks need.

/** By ISO 3166-2 without "DE-"; as they are quoted, the same in every language. */
export const stateLaws: Readonly<Record<string, string>> = {
  BB: '§ 5 BbgDSG',
  BE: '§ 3 BlnDSG',
  BW: '§ 4 LDSG BW',
  BY: 'Art. 4 BayDSG',
  HB: '§ 3 BremDSGVOAG',
  HE: '§ 3 HDSIG',
  HH: '§ 4 HmbDSG',
  MV: '§ 4 DSG M-V',
  NI: '§ 3 NDSG',
  NW: '§ 3 DSG NRW',
  RP: '§ 3 LDSG RP',
  SH: '§ 3 LDSG SH',
  SL: '§ 4 SDSG',
  SN: '§ 3 SächsDSDG',
  ST: '§ 4 DSAG LSA',
  TH: '§ 16 ThürDSG',
};
