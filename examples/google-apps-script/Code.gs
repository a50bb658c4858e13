// Endpoint in a spreadsheet, for widgets with payload="urlencoded" retry="always". Deploy > New deployment > Web app,
// execute as "Me", access "Anyone"; the address that ends in /exec is the endpoint. Each form fills a sheet of its own.
function doPost(event) {
  const fields = event.parameters; // every name with the list of its values: {"skills[]": ["SQL", "Go"], ...}
  const valueOf = (name) => (Object.hasOwn(fields, name) ? fields[name].join('; ') : '');
  const submissionId = valueOf('_submission_id');
  const form = valueOf('_form');
  const isKnown = /^[0-9a-f-]{36}$/i.test(submissionId) && ['registration', 'interest'].includes(form);
  if (!isKnown) return answer({ error: 'This is not a submission of the widgets.' });
  const lock = LockService.getScriptLock();
  lock.waitLock(20000); // two people at once would write into one row
  try {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheetByName(form) || book.insertSheet(form);
    if (sheet.getLastRow() === 0) sheet.appendRow(['reference', 'receivedAt', '_submission_id']);
    const [head, ...rows] = sheet.getDataRange().getValues();
    const known = rows.find((row) => row[2] === submissionId);
    if (known) return answer({ submissionId, reference: known[0], receivedAt: known[1], ticket: null });
    const names = Object.keys(fields).filter((name) => !head.includes(name)); // answers that no one gave before
    if (names.length > 0) sheet.getRange(1, head.length + 1, 1, names.length).setValues([names.map(safe)]);
    const reference = 'JGC-' + Utilities.getUuid().slice(0, 8).toUpperCase();
    const receivedAt = new Date().toISOString();
    const own = new Map([
      ['reference', reference],
      ['receivedAt', receivedAt],
    ]);
    sheet.appendRow([...head, ...names].map((name) => own.get(name) ?? safe(valueOf(name))));
    return answer({ submissionId, reference, receivedAt, ticket: null });
  } finally {
    SpreadsheetApp.flush(); // the row is there before anyone else may look
    lock.releaseLock();
  }
}

const safe = (text) => (/^\s*[=+\-@]/.test(text) ? "'" + text : text); // a cell must not run as a formula
const answer = (reply) =>
  ContentService.createTextOutput(JSON.stringify(reply)).setMimeType(ContentService.MimeType.JSON);
