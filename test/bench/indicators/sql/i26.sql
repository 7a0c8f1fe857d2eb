-- I26 Admissions after which efforts are needed, whose notice was sent within 24 hours: of the admission, or of the later moment
-- when the need was seen, by the day of which they are counted.
WITH needed AS (
  SELECT patient_id, admission_notice_at,
    CASE
      WHEN seconds_of(need_assessed_at) > seconds_of(admitted_at) THEN need_assessed_at
      ELSE admitted_at
    END AS needed_at
  FROM process
),
counted AS (
  SELECT patient_id, day_of(needed_at) AS day, 'MAIN' AS measure,
    CASE WHEN seconds_of(admission_notice_at) - seconds_of(needed_at) <= 86400 THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
  FROM needed
)
