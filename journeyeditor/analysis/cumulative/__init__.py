"""A3. Cumulative experience: what the whole journey does that no contact shows.

Three views answer three questions and are never merged into one number: `gap` (measured: what
happened?), `chain` (reckoned: why do good scores not add up?) and `ledger` (estimated: what eats
the trust?). `balance` is the running sum of feelings, a thin line beside the ledger.
"""
