-- I20 SIP meetings for which a physician was needed, and in which one took part.
WITH counted AS (
  SELECT patient_id, held_on AS day, 'MAIN' AS measure,
    CASE WHEN physician_took_part THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM sip_meeting
  WHERE held_on IS NOT NULL AND physician_needed AND entered_in_error_at IS NULL
)
