-- I08 Experience of the support: the mean of the answers of each questionnaire in hundredths, those with a mean above 5 of 10
-- as positive, and how many ended episodes were answered for.
WITH answered AS (
  SELECT x.patient_id, x.episode_id, x.answered_on AS day, mean_answer(x.answers) AS mean
  FROM experience x
  JOIN episode e ON e.id = x.episode_id
  WHERE x.entered_in_error_at IS NULL
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, CAST(floor(100 * mean + 0.5) AS INTEGER) AS numerator, 1 AS denominator
  FROM answered
  UNION ALL
  SELECT patient_id, day, 'POSITIVE', CASE WHEN mean > 5 THEN 1 ELSE 0 END, 1
  FROM answered
  UNION ALL
  SELECT e.patient_id, e.ended_on, 'RESPONSE_RATE',
    CASE WHEN EXISTS (SELECT 1 FROM answered a WHERE a.episode_id = e.id) THEN 1 ELSE 0 END, 1
  FROM episode e
  WHERE e.ended_on IS NOT NULL
)
