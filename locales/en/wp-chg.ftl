# Re-issue of the work permit (Migration Code, Article 68), new permit at the same employer (Article 70)

wp-chg = Re-issue of the work permit
    .intent = The work permit changes or is lost
    .summary = New work permit after a change of data, a loss, a transfer or a reorganisation
    .who = Employers of a foreigner with a work permit: when the data of the identity document or the employer’s name have changed, the permit is lost, the foreigner is transferred to other work at the same employer, or the legal person is reorganised
    .cost = Free of charge when data have changed, the permit is lost or the foreigner is transferred at the same employer (Migration Code, Articles 68.4, 70.4). After a reorganisation an officer tells you the fee before you pay
    .duration = The form takes about 10 minutes. The law sets no time for the decision
    .legal = Migration Code of the Republic of Azerbaijan, Articles 68 and 70
    .words = re-issue, reissue, replace, duplicate, lost, stolen, work permit, new passport, changed name, company name, renamed, transfer, promotion, other post, merger, reorganisation, employer

## What you need

wp-chg-need-reason = The document on what has changed: for example, the new passport or the certificate with the employer’s new name
wp-chg-need-date = The date of the change, the loss or the transfer

## Papers

wp-chg-doc-reason = Document on the reason for the re-issue
wp-chg-doc-permit = Copy of the work permit that was issued

## Notices

wp-chg-notice-transfer = When a foreigner is transferred to other work at the same employer, a new work permit is obtained. Its term is not longer than what remains of the present one, and no additional state fee is paid (Migration Code, Articles 70.1, 70.2, 70.4).
wp-chg-notice-reorganisation = When a legal person is reorganised, a new work permit is obtained for the foreigner (Migration Code, Article 70.1). An officer tells you the fee before you pay.
# $deadline (date) - the last day for reporting
wp-chg-notice-deadline = The last day for reporting and applying is { $deadline }. You are in time.
# $deadline, $limit (dates) - the last day for reporting; the day after which the permit is invalid
wp-chg-notice-late = The last day for reporting was { $deadline }. Apply now: if no application is handed in by { $limit }, the permit is considered invalid (Migration Code, Article 68.2). A fine of 100 manat may be imposed on the official responsible for being late (Code of Administrative Offences, Article 578.6); an officer decides on this.
# $limit (date) - the day after which the permit is invalid
wp-chg-notice-invalid = The 10 working days of the law ended on { $limit }. If no application was handed in by then, the permit is considered invalid (Migration Code, Article 68.2). You can still hand in this application; an officer will tell you whether you need a new work permit.

## What happens next

wp-chg-next-answer = The State Migration Service will inform you of its decision. The law sets no time for it.
wp-chg-next-contract = If the employment contract with the foreigner ends early, report it to the State Migration Service within 5 working days (Migration Code, Article 71.1).

## Declaration

wp-chg-declaration = On behalf of the employer, I confirm that the data I have given are correct and complete. I consent to the State Migration Service collecting and checking these data and the copies of the documents, entering the data into the Unified Migration Information System and keeping them for the period set by law, for the purpose of considering the application to re-issue the work permit (Migration Code, Articles 68 and 70; Law “On personal data” No. 998-IIIQ). I know that I can withdraw my consent in writing.

## Reason

wp-chg-permit-number = Number of the work permit
    .hint = Series and number together. If the permit is lost and you do not know the number, leave this empty.
wp-chg-section-change = What has changed
wp-chg-page-reason = Why do you need a new permit?
    .why = The papers depend on the reason (Migration Code, Articles 68.3, 70.3).
wp-chg-reason = Reason
list-wp-chg-identity-data = The data of the foreigner’s identity document have changed
list-wp-chg-employer-name = The name of the employer has changed
list-wp-chg-lost = The work permit is lost
list-wp-chg-transfer = The foreigner is transferred to other work at the same employer
list-wp-chg-reorganisation = The employer, a legal person, is reorganised
wp-chg-page-event = When did this happen?
    .hint = The day of the change or of the loss
    .why = The employer reports it within 5 working days (Migration Code, Article 68.1).
wp-chg-event-date = Date
    .hint = Day, month, year: for example, 05 11 2026
wp-chg-page-identity = Which data have changed?
    .hint = For example: new passport; the number of the previous passport was C01234567
wp-chg-changed-data = What has changed, and what it was before
wp-chg-page-old-name = What was the employer’s name before?
    .hint = As it stands on the work permit
wp-chg-old-employer-name = Previous name of the employer
wp-chg-page-loss = How was the permit lost?
wp-chg-loss = Where and how it was lost
    .hint = In a few words; write also if you have reported it to the police.
wp-chg-page-transfer = To which work is the foreigner transferred?
wp-chg-old-post = Present post
    .hint = As it stands on the work permit
wp-chg-new-post = New post
wp-chg-transfer-date = First day in the new post
    .hint = Day, month, year: for example, 05 11 2026
wp-chg-page-new-workplace = Where will the foreigner work after the transfer?
wp-chg-page-qualification = Which document confirms the qualification for the new work?
    .why = A notarised copy of it is attached (Migration Code, Articles 65.1.3, 70.3).
wp-chg-page-reorganisation = How is the legal person reorganised?
    .why = After a reorganisation a new work permit is obtained (Migration Code, Article 70.1).
wp-chg-reorganisation-kind = Kind of reorganisation
list-wp-chg-merger = Merger
list-wp-chg-accession = Accession
list-wp-chg-division = Division
list-wp-chg-separation = Separation
list-wp-chg-transformation = Transformation
wp-chg-reorganised-name = Name of the employer before the reorganisation
    .hint = As it stands on the work permit
wp-chg-reorganisation-date = Date of the reorganisation
    .hint = Day, month, year: for example, 05 11 2026

## Copies

wp-chg-page-copies = Copies for the re-issue
    .hint = Scan each paper, or choose to show it at a counter. If the permit is lost and you have no copy, leave its place empty.
    .why = These papers are attached to the application (Migration Code, Article 68.3).
wp-chg-copy-reason = Document on the reason for the re-issue
wp-chg-copy-permit = Work permit that was issued
wp-chg-page-copies-new = Copies for the new permit
    .hint = The copies must be notarised. Scan each paper, or choose to show it at a counter.
    .why = These papers are attached to the application (Migration Code, Article 70.3).
