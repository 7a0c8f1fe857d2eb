-- belongs: place_day
-- I02 Enrolled in the mobile physician service: episodes that started in the period, and those that ran on its last day. The last
-- day of an episode is a day of it. All belong where the person lived on the first day.
WITH counted AS (
  SELECT patient_id, started_on AS day, started_on AS place_day, 'MAIN' AS measure, 1 AS numerator, 0 AS denominator
  FROM episode
  UNION ALL
  SELECT e.patient_id, m.day, e.started_on, 'STOCK', 1, 0
  FROM measured m
  JOIN episode e ON m.day BETWEEN e.started_on AND coalesce(e.ended_on, forever())
)
