-- belongs: municipality
-- I29 Days of liability: from the first, which is three days after the day of the ready notice or four when that was sent
-- after noon, or as agreed, to the day of discharge. Nobody is liable without notices, summons and the region's own efforts.
-- Of the municipality that the notices are addressed to.
WITH liable AS (
  SELECT patient_id, municipality, discharged_on,
    add_days(
      day_of(ready_notice_at),
      coalesce(agreed_liability_days, CASE WHEN is_after_noon(ready_notice_at) THEN 4 ELSE 3 END)
    ) AS liable_from
  FROM process
  WHERE admission_notice_at IS NOT NULL AND ready_notice_at IS NOT NULL AND sip_summons_at IS NOT NULL
    AND region_efforts_available
),
by_month AS (
  SELECT l.patient_id, l.municipality,
    CASE WHEN l.liable_from > m.month_from THEN l.liable_from ELSE m.month_from END AS day,
    CASE WHEN l.discharged_on IS NULL OR l.discharged_on > m.month_to THEN m.month_to ELSE l.discharged_on END AS until
  FROM liable l
  JOIN month m ON l.liable_from < m.month_to AND (l.discharged_on IS NULL OR l.discharged_on > m.month_from)
),
counted AS (
  SELECT patient_id, municipality, day, 'MAIN' AS measure, days_between(day, until) AS numerator, 1 AS denominator
  FROM by_month
  WHERE until > day
)
