-- I12 Ended episodes of support that had been extended, and the days that they lasted beyond the end first decided.
WITH ended AS (
  SELECT e.patient_id, e.ended_on AS day, e.decided_end,
    EXISTS (SELECT 1 FROM extension x WHERE x.episode_id = e.id) AS is_extended
  FROM episode e
  WHERE e.ended_on IS NOT NULL
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, CASE WHEN is_extended THEN 1 ELSE 0 END AS numerator, 1 AS denominator
  FROM ended
  UNION ALL
  SELECT patient_id, day, 'EXTRA_DAYS', CASE WHEN day > decided_end THEN days_between(decided_end, day) ELSE 0 END, 1
  FROM ended
  WHERE is_extended
)
