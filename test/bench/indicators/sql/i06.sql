-- I06 Bed days: the days of every stay that lie in the period; the day of discharge does not count, save in a stay of a
-- single day. Counted month by month where the person lived on the first of them, for each 1 000 inhabitants and for each
-- person with any in the month.
WITH lain AS (
  SELECT s.patient_id, m.month_from,
    CASE WHEN s.admitted_on > m.month_from THEN s.admitted_on ELSE m.month_from END AS day,
    CASE
      WHEN s.discharged_on IS NULL OR s.discharged_on > m.month_to THEN m.month_to
      WHEN s.discharged_on = s.admitted_on THEN add_days(s.discharged_on, 1)
      ELSE s.discharged_on
    END AS until
  FROM stay s
  JOIN month m ON s.admitted_on < m.month_to AND (s.discharged_on IS NULL OR s.discharged_on >= m.month_from)
),
by_month AS (
  SELECT patient_id, min(day) AS day, sum(days_between(day, until)) AS days, count(*) AS stays
  FROM lain
  WHERE until > day
  GROUP BY patient_id, month_from
),
counted AS (
  SELECT patient_id, day, 'MAIN' AS measure, days AS numerator, stays AS denominator
  FROM by_month
  UNION ALL
  SELECT patient_id, day, 'PER_PERSON', days, 1
  FROM by_month
  UNION ALL
  SELECT r.patient_id, m.day, 'POPULATION', 1, 1
  FROM measured m
  JOIN registered r ON m.day BETWEEN r.valid_from AND r.valid_to
  JOIN person p ON p.patient_id = r.patient_id AND coalesce(p.deceased_on, forever()) > m.day
)
