-- I27 Notices that a patient is ready, where a plan (SIP) is to be made, whose summons was sent within three days.
-- Compulsory psychiatric outpatient care has a plan of its own.
WITH counted AS (
  SELECT patient_id, day_of(ready_notice_at) AS day, 'MAIN' AS measure,
    CASE WHEN day_of(sip_summons_at) <= add_days(day_of(ready_notice_at), 3) THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
  FROM process
  WHERE ready_notice_at IS NOT NULL AND sip_needed AND NOT compulsory_psychiatric_care
)
