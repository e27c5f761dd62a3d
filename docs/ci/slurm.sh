#!/usr/bin/env bash
# A Slurm job array, each task a part of the reports:
#   sbatch --wait slurm.sh cases && case-report merge results
#SBATCH --job-name=case-report
#SBATCH --array=1-4
#SBATCH --cpus-per-task=1
#SBATCH --output=case-report-%a.log
set -euo pipefail
mkdir -p results
case-report lint "$@" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --fail-on never --format json -o "results/$SLURM_ARRAY_TASK_ID.json"
