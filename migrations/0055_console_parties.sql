-- The console asks about made-up persons by the very parties that an exchange would be decided with.
GRANT EXECUTE ON FUNCTION facts_of_parties(text[], text, date), party_facts(text, text, date) TO deelpoort_console;
