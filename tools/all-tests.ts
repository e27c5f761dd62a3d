// Loads test files into one process: starting one for each would take longer than the tests.
for (const file of process.argv.slice(2)) require(file);
