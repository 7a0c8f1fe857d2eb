-- kind: MEDIAN
-- I05 Minutes from discharge to the first contact with a physician of the mobile service, for episodes that started in
-- the period; 0 when the contact came before the discharge, which is counted beside, as are episodes without one.
WITH contact AS (
  SELECT patient_id, started_on AS day, minutes_between(discharged_at, first_physician_contact_at) AS minutes
  FROM episode
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, CASE WHEN minutes < 0 THEN 0 ELSE minutes END AS numerator, 1 AS denominator
  FROM contact
  WHERE minutes IS NOT NULL
  UNION ALL
  SELECT patient_id, day, 'BEFORE_DISCHARGE', 1, 0
  FROM contact
  WHERE minutes < 0
  UNION ALL
  SELECT patient_id, day, 'WITHOUT_CONTACT', 1, 0
  FROM contact
  WHERE minutes IS NULL
)
