-- I04 Handed over from the mobile physician service to the health centre within 14 days of the start, or later; other
-- outcomes beside. By the day on which the episode ended.
WITH counted AS (
  SELECT patient_id, ended_on AS day, 'MAIN' AS measure,
    CASE WHEN ended_on <= add_days(started_on, 14) THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM episode
  WHERE ended_on IS NOT NULL AND outcome = 'DISCHARGED_TO_HEALTH_CENTRE'
  UNION ALL
  SELECT patient_id, ended_on, 'AFTER', 1, 0
  FROM episode
  WHERE outcome = 'DISCHARGED_TO_HEALTH_CENTRE' AND ended_on > add_days(started_on, 14)
  UNION ALL
  SELECT patient_id, ended_on, 'OTHER_OUTCOMES', 1, 0
  FROM episode
  WHERE ended_on IS NOT NULL AND outcome <> 'DISCHARGED_TO_HEALTH_CENTRE'
)
