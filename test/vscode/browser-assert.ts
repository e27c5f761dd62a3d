// Node's strict assertions where there is no Node: the package of the same name.
import assert from 'assert';

export default assert.strict;
