/** A configuration with everything explained and nothing switched on. */
export const configurationTemplate = `# Configuration of case-report for the reports of this folder and the folders in it.
# Configurations of the folders above are merged with it; what is nearer to a report wins.
# The command line and the report itself win over it. Take the # away from what you want.

# Stop here: do not read configurations of the folders above.
# root: true

# The journal for reports that name none: an id or short name of a profile.
# journal: generic-care

# How much must be there. draft: what is missing is a warning. submission: missing statements, and
# unknown in a required place, are errors.
# stage: draft

# How seriously findings are taken, for one rule or for a group: off, info, warning or error.
# \`case-report explain --list\` shows all rules.
# rules:
#   schema/unknown-key: error
#   yaml/comment: off

# Files and folders that are not checked, as patterns like those of .gitignore.
# ignore:
#   - drafts/**
`;
