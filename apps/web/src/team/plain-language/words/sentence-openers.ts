/** Words that are no nouns although they have a capital letter at the beginning of a sentence. */
export const beginsSentences = new Set(
  `ab aber alle als also am an auch auf aus außerhalb bei beim bis bitte da dabei dafür damit dank danach dann das dass
   davor den denn der des deshalb die dies diese dieser dieses doch dort durch ein eine einem einen einer eines er erst es
   etwa euch euer für gegen gehört gern gestern hat haben heute hier hinter ich ihr ihre ihrem ihren im immer in
   innerhalb ins ist ja jede jeden jeder jedes jetzt kann kein keine können laut man mein meine mit mitten morgen muss nach
   nachdem neben nein nicht noch nun nur ob oder ohne seit sie sind so sobald sofern sogar somit sonst statt trotz über um
   und uns unser unsere unter viele vom von vor während wann war waren warum was weder wegen weil weiter welche welcher
   welches wem wen wenn wer werden wessen wie wieder wir wird wo wofür womit worum wozu zu zum zur zwischen zwei drei
   anhand anlässlich aufgrund hinsichtlich infolge mithilfe mittels seitens zugunsten gibt geben gilt geht`.split(
    /\s+/,
  ),
);
