-- The feed of reports is read in the order of transactions only, and never by the school's own number.
drop index exchange.report_feed;
drop index exchange.report_number;
