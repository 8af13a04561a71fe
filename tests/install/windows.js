// What PHP's configure scripts for Windows make of config.w32: windows.js SOURCE PROJECT FOLDER. SOURCE is PHP's,
// FOLDER gets a folder for each machine: what configure wrote there is good for a compiler, too. See the script
// "windows" beside this file.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const acorn = require('acorn');
const { Machine } = require('./script-host.js');
const { check, finish } = require('../tap.js');

const [source, project, folder] = process.argv.slice(2);
const warning = "WARNING: imbachat not enabled; OpenSSL's libcrypto and its headers were not found\n\n";

function same(name, is, shall) {
    check(name, JSON.stringify(is) === JSON.stringify(shall), is, shall);
}

// The files below a folder, as paths from there, that are of use.
function find(root, isWanted, below = '') {
    return fs.readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
        const name = path.posix.join(below, entry.name);

        return entry.isDirectory() ? find(root, isWanted, name) : isWanted(name) ? [name] : [];
    });
}

// A machine with the libraries that PHP's developers pack for Windows.
function newMachine(name, options) {
    const machine = new Machine(path.join(folder, name), options);

    machine.write('W:\\deps\\lib\\libcrypto.lib', '');
    machine.write('W:\\deps\\lib\\libssl.lib', '');
    machine.write('W:\\deps\\include\\openssl\\sha.h', '');
    return machine;
}

function addProject(machine, to) {
    ['config.w32', 'imbachat.c', 'php_imbachat.h', 'src', 'stubs']
        .forEach((name) => machine.copy(path.join(project, name), `${to}\\${name}`));
}

// PHP's source, as far as configure reads it. buildconf makes configure.js of all the config.w32.
function addPhp(machine) {
    const wanted = /(^|\/)config\.w32$|\.h$|^win32\/build\/|^main\/internal_functions\.c\.in$|^configure\.ac$/;

    find(source, (name) => wanted.test(name))
        .forEach((name) => machine.copy(path.join(source, name), `W:\\php-src\\${name}`));
    return machine.run('W:\\php-src\\win32\\build\\buildconf.js', [], 'W:\\php-src');
}

function configurePhp(machine, ...options) {
    return machine.run('W:\\php-src\\configure.js', ['--disable-all', '--enable-cli', ...options]);
}

// What "nmake build-devel" puts into PHP's development pack.
function packPhp(machine, build) {
    const scripts = ['confutils.js', 'configure.tail', 'config.w32.phpize.in', 'Makefile.phpize']
        .map((name) => `win32\\build\\${name}`);
    const made = ['phpize.js', 'config.phpize.js', 'ext_deps.js'].map((name) => `${build}\\devel\\${name}`);

    [...scripts, ...made].forEach((name) =>
        machine.copy(machine.place(`W:\\php-src\\${name}`), `W:\\php-dev\\script\\${path.win32.basename(name)}`));
    machine.write('W:\\php-dev\\script\\run-tests.php', '');
    machine.write('W:\\php-dev\\include\\main\\php.h', '');
}

function phpize(machine) {
    addProject(machine, 'W:\\imbachat');
    return machine.run('W:\\php-dev\\script\\phpize.js', [], 'W:\\imbachat');
}

// What a Makefile builds of the extension, whose sources are in some folder.
function read(machine, makefile, sources) {
    const text = machine.read(makefile).replace(/\r/g, '');
    const variables = Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)]
        .map(([, name, value]) => [name, value.trim()]));
    const names = (list) => list.trim().split(/\s+/).filter((name) => name.startsWith(`${sources}\\`))
        .map((name) => name.slice(sources.length + 1).replace(/\\/g, '/'));
    const rules = [...text.matchAll(/^(\$\(BUILD_DIR\)\S*\.obj.*?): (.*)\n((?:\t.*\n)*)/gm)]
        .filter(([, , list]) => names(list).length);

    return {
        variables,
        sources: rules.flatMap(([, , list]) => names(list)).sort(),
        compiled: rules.flatMap(([, , , commands]) => names(commands)).sort(),
        flags: rules.every(([, , , commands]) =>
            commands.split('\n').filter(Boolean).every((line) => line.includes('$(CFLAGS_IMBACHAT_OBJ)'))),
        objects: rules.flatMap(([, objects]) => objects.split(/\s+/))
            .map((name) => path.win32.normalize(name.replace('$(BUILD_DIR)', variables.BUILD_DIR).toLowerCase())),
        mentions: /imbachat/i.test(text.replace(/^CONFIGURE_COMMAND.*$|^PHP_SRC_DIR.*$|^BUILD_DIR.*$/gm, '')),
    };
}

function says(said, mode) {
    return said.code === 0 && said.errors === '' && new RegExp(`\\| imbachat +\\| ${mode} +\\|`).test(said.out)
        && !said.out.includes('arguments is invalid');
}

// How an extension that is built looks, in PHP's source or beside it.
function checkBuild(name, machine, said, makefile, sources, mode) {
    const built = says(said, mode) ? read(machine, makefile, sources) : null;

    check(`${name}: it is enabled, ${mode}`, built, said.out, said.errors);
    if (!built) {
        return;
    }
    same(`${name}: every source is a part of it`, built.sources, all);
    same(`${name}: every source is compiled, once`, built.compiled, all);
    check(`${name}: no object takes another's place`, new Set(built.objects).size === all.length, built.objects);
    check(`${name}: each object's folder is made`,
        built.objects.every((object) => isFolder(machine, path.win32.dirname(object))), built.objects);
    check(`${name}: it needs libcrypto, and no other library`,
        built.variables.LIBS_IMBACHAT === 'libcrypto.lib' && built.variables.LDFLAGS_IMBACHAT.includes('deps\\lib')
        && built.variables.CFLAGS_IMBACHAT.includes('deps\\include'), built.variables.LIBS_IMBACHAT);
    check(`${name}: it is compiled with its own flags`,
        built.flags && built.variables.CFLAGS_IMBACHAT.includes('/DZEND_ENABLE_STATIC_TSRMLS_CACHE=1')
        && built.variables.CFLAGS_IMBACHAT.includes('/D COMPILE_DL_IMBACHAT') === (mode === 'shared'),
            built.variables.CFLAGS_IMBACHAT);
    check(`${name}: it is ${mode === 'shared' ? 'a library of its own' : 'in PHP itself'}`, mode === 'shared'
        ? built.variables.EXT_TARGETS === 'php_imbachat.dll'
        : built.variables.STATIC_EXT_OBJS.includes('$(IMBACHAT_GLOBAL_OBJS)')
        && built.variables.STATIC_EXT_LIBS.includes('$(LIBS_IMBACHAT)'), built.variables);
}

// Names of folders are compared as Windows does.
function isFolder(machine, wanted) {
    return fs.readdirSync(machine.folder, { recursive: true, withFileTypes: true })
        .some((entry) => entry.isDirectory()
            && `w:\\${path.relative(machine.folder, path.join(entry.path, entry.name))
                .replace(/\//g, '\\')}`.toLowerCase() === wanted);
}

// Where something is missing, the one who builds is told, and all else is built.
function checkMissing(name, machine, configure, makefile, what, file) {
    const text = machine.read(file);

    fs.unlinkSync(machine.place(file));
    const said = configure();
    machine.write(file, text);
    check(`${name}: without ${what} there is a warning`, said.code === 0 && said.errors === warning, said.errors,
        said.out);
    check(`${name}: without ${what} nothing else changes`, !/\| imbachat/.test(said.out)
        && !/EXT imbachat|php_imbachat|IMBACHAT_GLOBAL_OBJS/.test(machine.read(makefile)));
}

function checkInPhp() {
    const machine = newMachine('php', {});
    const makefile = 'W:\\php-src\\Makefile';
    const configure = (...options) => configurePhp(machine, ...options);
    const functions = () => machine.read('W:\\php-src\\main\\internal_functions.c');
    let said;

    addProject(machine, 'W:\\php-src\\ext\\imbachat');
    said = addPhp(machine);
    check('buildconf takes config.w32', said.code === 0 && said.errors === '', said.out, said.errors);
    said = configure('--help');
    check('configure --help names the option', /--enable-imbachat +imbachat support/.test(said.out), said.out);
    checkBuild("in PHP's source, shared", machine, configure('--enable-imbachat=shared'), makefile, 'ext\\imbachat',
        'shared');
    check("in PHP's source, shared: PHP itself does not name it", !functions().includes('imbachat'));
    checkBuild("in PHP's source, static", machine, configure('--enable-imbachat'), makefile, 'ext\\imbachat', 'static');
    check("in PHP's source, static: PHP itself names it",
        functions().includes('#include "ext\\imbachat/php_imbachat.h"')
            && functions().includes('\tphpext_imbachat_ptr,'), functions());
    checkMissing("in PHP's source", machine, () => configure('--enable-imbachat=shared'), makefile, 'libcrypto.lib',
        'W:\\deps\\lib\\libcrypto.lib');
    checkMissing("in PHP's source", machine, () => configure('--enable-imbachat'), makefile, "OpenSSL's headers",
        'W:\\deps\\include\\openssl\\sha.h');
    for (const [name, ...options] of [['not asked for'], ['disabled', '--disable-imbachat']]) {
        said = configure(...options);
        check(`in PHP's source: ${name}, nothing is built and nothing is said`, said.code === 0 && said.errors === ''
            && !/imbachat/.test(said.out) && !read(machine, makefile, 'ext\\imbachat').mentions, said.out, said.errors);
    }
}

function checkBeside(kind, processor, threads) {
    const name = `by phpize, ${kind}`;
    const machine = newMachine(kind.replace(/\W+/g, '-'), { processor });
    const build = `${processor === 'x64' ? 'x64\\' : ''}Release${threads ? '_TS' : ''}`;
    const configure = () =>
        machine.run('W:\\imbachat\\configure.js', ['--enable-imbachat', '--with-php-build=..\\deps']);
    let said;

    addPhp(machine);
    configurePhp(machine, ...(threads ? [] : ['--disable-zts']));
    packPhp(machine, build);
    said = phpize(machine);
    check(`${name}: phpize takes config.w32`, said.code === 0 && said.errors === '', said.out, said.errors);
    checkBuild(name, machine, configure(), 'W:\\imbachat\\Makefile', 'W:\\imbachat', 'shared');
    check(`${name}: it is for that kind of PHP`,
        machine.read('W:\\imbachat\\Makefile').includes(`BUILD_DIR=W:\\imbachat\\${build} `)
        && machine.read('W:\\imbachat\\Makefile').includes('/D ZTS=1') === threads);
    checkMissing(name, machine, configure, 'W:\\imbachat\\Makefile', 'libcrypto.lib', 'W:\\deps\\lib\\libcrypto.lib');
    checkMissing(name, machine, configure, 'W:\\imbachat\\Makefile', "OpenSSL's headers",
        'W:\\deps\\include\\openssl\\sha.h');
    configure();
}

// JScript is ECMAScript 3, whose mistakes configure would find only on Windows.
function syntaxError() {
    try {
        acorn.parse(fs.readFileSync(path.join(project, 'config.w32'), 'utf8'), { ecmaVersion: 3 });
    } catch (error) {
        return error.message;
    }
}

const all = ['imbachat.c', ...find(project, (name) => name.endsWith('.c'), 'src')].sort();
const [, unix] = fs.readFileSync(path.join(project, 'config.m4'), 'utf8').match(/IMBACHAT_SOURCES="([^"]*)"/) ?? [];

check('config.w32 is ECMAScript 3', !syntaxError(), syntaxError());
same('config.m4 has every source', (unix ?? '').split(/[\s\\]+/).sort(), all);
checkInPhp();
checkBeside('64 bits, no threads', 'x64', false);
checkBeside('64 bits, threads', 'x64', true);
checkBeside('32 bits, no threads', 'x86', false);
finish();
