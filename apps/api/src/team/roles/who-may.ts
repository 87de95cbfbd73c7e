/** Who may do what: every operation and route, one line each. docs/roles.md shows it, and a walk tries each of them. */

/** `all`: whatever it belongs to; `own`: what is theirs, and the rest is not there for them; `none`: refused at the door. */
export type May = 'all' | 'own' | 'none';

export const people = ['signedOut', 'mentor', 'organisation', 'quartier', 'admin', 'auditor'] as const;
export type Person = (typeof people)[number];
export type WhoMay = Readonly<Record<Person, May>>;

/** In words for the docs, by name of the operation, or method and path of the route. */
export type Table = Readonly<Record<string, readonly [words: string, who: WhoMay]>>;

const nobody: WhoMay = {
  signedOut: 'none',
  mentor: 'none',
  organisation: 'none',
  quartier: 'none',
  admin: 'none',
  auditor: 'none',
};
const everybody: WhoMay = {
  signedOut: 'all',
  mentor: 'all',
  organisation: 'all',
  quartier: 'all',
  admin: 'all',
  auditor: 'all',
};
const staff: WhoMay = { ...everybody, signedOut: 'none' };
/** Their own account, also admins. */
const oneself: WhoMay = {
  signedOut: 'none',
  mentor: 'own',
  organisation: 'own',
  quartier: 'own',
  admin: 'own',
  auditor: 'own',
};
const posting: WhoMay = { ...nobody, organisation: 'own', quartier: 'own', admin: 'all' };
const venueTeam: WhoMay = { ...nobody, quartier: 'own', admin: 'all' };
const members: WhoMay = { ...nobody, organisation: 'own', admin: 'all' };
const admin: WhoMay = { ...nobody, admin: 'all' };
/** Mentors their own sessions, the team those at its venues. */
const staffing: WhoMay = { ...venueTeam, mentor: 'own' };
/** Addressed to the town: every team answers. */
const answering: WhoMay = { ...nobody, quartier: 'all', admin: 'all' };
const counting: WhoMay = { ...nobody, quartier: 'all', admin: 'all', auditor: 'all' };

const publicOperations: Table = {
  town: ['read the town’s name, contact and legal texts', everybody],
  districts: ['list the parts of town', everybody],
  venues: ['list the venues', everybody],
  offers: ['search published offers', everybody],
  offerCounts: ['be told how many offers each filter would leave', everybody],
  searchSuggestions: ['be told what may be meant while typing', everybody],
  offer: ['read a published offer', everybody],
  occurrences: ['list dates of published offers', everybody],
  consultationTimes: ['find free times of consultations', everybody],
  alternativeTimes: ['be told what else there is when a time is gone', everybody],
  noteUnmetWish: ['have it counted that nobody could help', everybody],
  slotChanged: ['follow free places', everybody],
  callBoard: ['see who is called at a venue: numbers, with the address of its board', everybody],
  callBoardChanged: ['follow that board', everybody],
  bookSlot: ['book', everybody],
  booking: ['see a booking, with its number and PIN', everybody],
  moveBooking: ['move it, with number and PIN', everybody],
  changeParty: ['change its party, with number and PIN', everybody],
  cancelBooking: ['cancel it, with number and PIN', everybody],
  bookingFile: ['read all that is stored about it, with number and PIN', everybody],
  confirmComing: ['say that one comes, with number and PIN', everybody],
  forgetBooking: ['delete whom it is for, with number and PIN', everybody],
  sendLostNumbers: ['have lost numbers told by mail or by phone', everybody],
  confirmAddress: ['confirm an e-mail address, with the link sent to it', everybody],
  acceptPlace: ['accept a held place, with number and PIN', everybody],
  declinePlace: ['decline a held place, with number and PIN', everybody],
  ownKiosk: ['ask which kiosk this browser is', everybody],
  enrolKiosk: ['make this browser a kiosk, with its one-time code', everybody],
  mayTryKiosk: ['ask whether any browser may be a kiosk', everybody],
  tryKiosk: ['make this browser a kiosk of the demo; refused outside the demo', everybody],
  kioskAlive: ['say that a kiosk is there, from its own browser', everybody],
  lockOwnKiosk: ['lock a kiosk for cleaning, from its own browser', everybody],
  unlockOwnKiosk: ['end that lock, from its own browser', everybody],
  firstAnswerBy: ['read by when the town answers', everybody],
  giveFeedback: ['report a barrier, a mistake, a suggestion or praise', everybody],
  'GET /town.css': ['load the town’s colours', everybody],
  'GET /embed/offers.json': ['load the list of an organisation or part of town, from any site', everybody],
  'GET /embed/offers': ['frame that list, on any site', everybody],
  'GET /embed/offers.css': ['load how a framed list looks', everybody],
  'GET /embed/height.js': ['load what tells a framed list’s height', everybody],
  'GET /pictures/:file': ['see a picture of an offer, or the town’s logo', everybody],
  'GET /calendar/mentor/:file': ['fetch a mentor’s calendar, with its secret address', everybody],
  'GET /calendar/:of/:file': [
    'subscribe to the dates of an offer, a venue, a part of town or an organisation',
    everybody,
  ],
  'GET /feeds/:file': ['follow what is new in town', everybody],
  'GET /feeds/:of/:file': [
    'follow what is new of a kind, at a venue, in a part of town or of an organisation',
    everybody,
  ],
  screen: ['read what an info screen shows, with its key', everybody],
  'GET /screens/:file': ['read that as a document, with its key', everybody],
  'GET /screens/:key/changes': ['follow that document, with its key', everybody],
  'GET /screen/:name': ['see it as a page or a text without a script, with its key', everybody],
  'GET /screen/:key/player': ['open the player’s page', everybody],
  'GET /screen/plain.css': ['load what pages without a script look like', everybody],
  'GET /mitnand-screen.js': ['load the info screen for a page of one’s own', everybody],
  'GET /sitemap.xml': ['be told which pages there are', everybody],
  'GET /sitemap/:file': ['read one part of that', everybody],
  'GET /robots.txt': ['be told what search engines may ask for', everybody],
  'GET /graphql/stream': ['subscribe; each subscription has its own line', everybody],
  'POST /graphql/stream': ['subscribe; each subscription has its own line', everybody],
  'GET /healthz': ['ask whether the process runs', everybody],
  'GET /readyz': ['ask whether it is ready', everybody],
  'GET /metrics': ['read counters for operation; the proxy keeps it inside', everybody],
  'GET /schema.graphql': ['read the schema', everybody],
};

export const signingIn: Table = {
  me: ['ask who is signed in', everybody],
  signInOptions: ['ask how one may sign in', everybody],
  signIn: ['sign in', everybody],
  signInByLink: ['sign in with a one-time link', everybody],
  openLink: ['look at a one-time link', everybody],
  acceptInvitation: ['accept an invitation, with its link', everybody],
  demoSignIn: ['sign in as a person of the demo; refused outside the demo', everybody],
  signOut: ['sign out', everybody],
  'GET /team/oidc/start': ['go to the town’s own sign-in', everybody],
  'GET /team/oidc/callback': ['come back from it', everybody],
};

const ownAccount: Table = {
  mySessions: ['list one’s own browsers', oneself],
  endSession: ['sign out another of one’s own browsers', oneself],
  endOtherSessions: ['sign out all other own browsers', oneself],
  changePassword: ['change one’s own password', oneself],
  prepareSecondFactor: ['prepare a new authenticator app', oneself],
  replaceSecondFactor: ['replace the authenticator app', oneself],
  renewRecoveryCodes: ['renew one’s own recovery codes', oneself],
};

const postingOffers: Table = {
  teamOffers: ['list offers and drafts', posting],
  teamOffer: ['read an offer or draft from the inside', posting],
  postingChoices: ['ask for whom and where one may post', posting],
  offerTemplates: ['read the templates', { ...posting, organisation: 'all', quartier: 'all' }],
  seriesPreview: ['preview the days of a series', { ...posting, organisation: 'all', quartier: 'all' }],
  saveOffer: ['write a draft or a change', posting],
  discardDraft: ['throw a draft away', posting],
  keepDraft: ['keep a draft for longer', posting],
  publishOffer: ['publish, or hand in to be read', posting],
  reviewOffer: ['read and publish what was handed in', venueTeam],
  withdrawOffer: ['withdraw an offer', posting],
  copyOffer: ['copy an offer', posting],
  confirmOfferCurrent: ['confirm that an offer is still current', posting],
  takeBackConfirmation: ['take that back', posting],
  addDates: ['add dates', posting],
  changeConsequences: ['see what changing dates would mean', posting],
  changeDates: ['change dates', posting],
  cancelConsequences: ['see what cancelling dates would mean', posting],
  cancelDates: ['cancel dates', posting],
  changeCapacity: ['change the places of a slot', posting],
  withdrawSlot: ['withdraw a slot', posting],
  'POST /team/pictures': ['upload a picture', { ...posting, organisation: 'all', quartier: 'all' }],
};

const workingWithBookings: Table = {
  today: ['see the day', posting],
  todayChanged: ['follow the day', posting],
  teamBookings: ['search bookings', posting],
  bookingsHeldElsewhere: ['see who was offered a place elsewhere', posting],
  teamBooking: ['see a booking', posting],
  datesToBook: ['find a date to book for somebody', posting],
  bookForGuest: ['book for somebody', posting],
  undoWalkIn: ['take back a walk-in', posting],
  moveBookingFor: ['move somebody’s booking', posting],
  changePartyFor: ['change somebody’s party', posting],
  cancelBookingFor: ['cancel somebody’s booking', posting],
  acceptPlaceFor: ['accept a held place for somebody', posting],
  declinePlaceFor: ['decline a held place for somebody', posting],
  reissuePin: ['give a booking a new PIN', posting],
  recordAttendance: ['note who came', posting],
  openContact: ['open a contact, from 7 days before to 2 days after the date', posting],
  openDayList: ['open the list of a day for printing', posting],
  calls: ['see whom to call', posting],
  openCall: ['open the number of somebody to call', posting],
  recordCall: ['note how a call went', posting],
  undeliveredMessages: ['see what could not be delivered', posting],
  resendMessage: ['tell somebody again what is true of their booking', posting],
  'GET /team/bookings.csv': ['export bookings as a table', posting],
  bookingNumbers: ['count bookings per month; fewer than five are not told', counting],
  messagePreviews: [
    'read what each kind of message says, with example data',
    { ...nobody, organisation: 'all', quartier: 'all', admin: 'all' },
  ],
  'GET /team/letters/:language/:kind': [
    'see one of them as mail programs show it',
    { ...nobody, organisation: 'all', quartier: 'all', admin: 'all' },
  ],
};

const planningMentors: Table = {
  mentors: ['list the mentors one may plan with', venueTeam],
  mentorConsequences: ['see which talks a mentor could no longer help with', venueTeam],
  saveMentor: ['take in or change a mentor', venueTeam],
  endMentorConsequences: ['see what it would mean when a mentor stops', venueTeam],
  endMentor: ['let a mentor stop', venueTeam],
  unmetWishes: ['count what nobody could help with; fewer than five are not told', counting],
  rota: ['see who staffs which session', venueTeam],
  staffingConsequences: ['see what another staffing would mean', venueTeam],
  staffSession: ['staff a session', venueTeam],
  moveConsequences: ['see what moving a mentor to another session would mean', venueTeam],
  moveMentor: ['move a mentor to another session', venueTeam],
};

const answeringEnquiries: Table = {
  teamEnquiries: ['read what people told the town', answering],
  enquiryCounts: ['count what waits', answering],
  takeEnquiry: ['take an enquiry on', answering],
  releaseEnquiry: ['give it back', answering],
  noteEnquiry: ['write a note about it', answering],
  closeEnquiry: ['say that it is done', answering],
  reopenEnquiry: ['take that back', answering],
  openEnquiryContact: ['see how to answer', answering],
};

const lookingAfterTheTown: Table = {
  teamVenues: ['list the venues one looks after', venueTeam],
  teamVenue: ['see such a venue', venueTeam],
  lookAfterVenue: ['change its telephone and accessibility', venueTeam],
  saveClosedDay: ['enter closed days', venueTeam],
  deleteClosedDay: ['delete closed days', venueTeam],
  datesOnClosedDays: ['see which dates closed days would meet', venueTeam],
  daysOff: ['list holidays and days off', staff],
  saveDayOff: ['enter a day off of the town’s own', admin],
  deleteDayOff: ['delete it', admin],
  saveVenue: ['enter or change a venue', admin],
  closeVenue: ['close a venue for good', admin],
  reopenVenue: ['open it again', admin],
  saveDistrict: ['enter or change a part of town', admin],
  deleteDistrict: ['delete a part of town', admin],
  teamOrganisations: ['list organisations from the inside', members],
  saveOrganisation: ['change what an organisation says about itself', members],
  registerOrganisation: ['take in an organisation', admin],
  trustOrganisation: ['say how much of its offers is read first', admin],
  townSettings: ['read the town’s data', admin],
  saveTown: ['change the town’s data', admin],
  'POST /team/logo': ['upload a logo', admin],
  setTownLogo: ['make it the town’s logo', admin],
  removeTownLogo: ['remove the town’s logo', admin],
  setUpTown: ['set up the town at the first start', admin],
};

const lookingAfterKiosks: Table = {
  kiosks: ['list the kiosks at one’s venues', venueTeam],
  addKiosk: ['add a kiosk', venueTeam],
  newKioskCode: ['have a new code for it', venueTeam],
  lockKiosk: ['lock it', venueTeam],
  unlockKiosk: ['unlock it', venueTeam],
  revokeKiosk: ['revoke its device', venueTeam],
  restoreKiosk: ['take that back', venueTeam],
};

const lookingAfterScreens: Table = {
  teamScreens: ['list the screens at one’s venues', venueTeam],
  teamScreen: ['see a screen with its slides', venueTeam],
  screenChoices: ['see what a screen can show', venueTeam],
  previewScreen: ['see it as it would be', venueTeam],
  addScreen: ['add a screen', venueTeam],
  saveScreen: ['change what it shows and how it looks', venueTeam],
  revokeScreen: ['revoke its key', venueTeam],
  restoreScreen: ['take that back', venueTeam],
  renewScreenKey: ['have a new key for it', venueTeam],
  saveSlide: ['write a slide for it', venueTeam],
  removeSlide: ['take a slide off it', venueTeam],
  restoreSlide: ['take that back', venueTeam],
  orderSlides: ['put its slides in order', venueTeam],
};

const lookingAfterStaff: Table = {
  staff: ['list people of the staff', venueTeam],
  staffMember: ['see somebody of the staff', venueTeam],
  issueSignInLink: ['issue a one-time link; a team to mentors alone', venueTeam],
  inviteStaff: ['invite somebody', admin],
  renewInvitation: ['renew an invitation', admin],
  withdrawLinks: ['withdraw links', admin],
  changeGrants: ['change somebody’s roles', admin],
  endStaff: ['end somebody’s work here', admin],
  auditEntries: ['search the log', admin],
};

const whenMentorsCannotCome: Table = {
  absenceConsequences: ['see what an absence would mean', staffing],
  mentorAbsent: ['say that a mentor can’t come', staffing],
  mentorBack: ['say that they come after all', staffing],
  mentorSwaps: ['list swaps', staffing],
  swapPartners: ['see who could take over a session', staffing],
  offerSwap: ['ask others to take over a session', staffing],
  answerSwap: ['answer a swap', staffing],
  withdrawSwap: ['take a swap back', staffing],
  noteSwapTold: ['note that a mentor was told of a swap', venueTeam],
};

/** Mentors and nobody else: it is about whom one is. */
const mentorsAlone: WhoMay = { ...nobody, mentor: 'own' };

const givingHours: Table = {
  myWeek: ['see one’s own week as a mentor, and who comes', mentorsAlone],
  myCalendarSince: ['ask whether one’s own calendar is subscribed to', mentorsAlone],
  renewMyCalendar: ['have a new address of one’s own calendar', mentorsAlone],
  revokeMyCalendar: ['have that address show nothing any more', mentorsAlone],
  openHours: ['see who came to a session without a booking', staffing],
  serveWalkIn: ['give out the next number', staffing],
  callNext: ['call the next number to a table', staffing],
  walkInGone: ['take a number off the board', staffing],
  takeBackWalkIn: ['take back what was done last with a number', staffing],
  talkSums: ['read what the talks of a session add up to', staffing],
  recordTalk: ['note a talk, without a person', staffing],
  takeBackTalk: ['take that back', staffing],
};

/** Headings of docs/roles.md. */
export const chapters: Readonly<Record<string, Table>> = {
  'For everybody': publicOperations,
  'Signing in': signingIn,
  'One’s own account': ownAccount,
  'Posting offers': postingOffers,
  'Working with bookings': workingWithBookings,
  'Giving hours': givingHours,
  'When mentors can’t come': whenMentorsCannotCome,
  'Planning mentors': planningMentors,
  'Answering enquiries': answeringEnquiries,
  'Looking after the town': lookingAfterTheTown,
  'Looking after kiosks': lookingAfterKiosks,
  'Looking after screens': lookingAfterScreens,
  'Looking after staff': lookingAfterStaff,
};

export const whoMay: Table = Object.assign({}, ...Object.values(chapters)) as Table;
