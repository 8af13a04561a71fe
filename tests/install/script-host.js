// As much of a Windows machine as PHP's configure scripts look at: the objects of the Windows Script Host, which runs
// JScript, drives that are folders here, and a compiler of which only the version is asked.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

class Quit {
    constructor(code) { this.code = code; }
}

// JScript lets a method be assigned to, which JavaScript does not: object.Item(key) = value.
function translate(script) {
    return script.replace(/^(\s*\w+)\.Item\(([^()]*)\) = (.*);\s*$/gm, '$1.Set($2, $3);');
}

// The object Scripting.Dictionary.
class Dictionary extends Map {
    Add(key, value) {
        if (this.has(key)) throw new Error(`The dictionary has ${key} already.`);
        this.set(key, value);
    }
    Exists(key) { return this.has(key); }
    Item(key) { return this.get(key); }
    Keys() { return [...this.keys()]; }
    Remove(key) { this.delete(key); }
    Set(key, value) { this.set(key, value); }
}

// What a script goes through a collection with.
class Enumerator {
    #items;
    #at = 0;

    constructor(items) { this.#items = items; }
    atEnd() { return this.#at >= this.#items.length; }
    item() { return this.#items[this.#at]; }
    moveNext() { this.#at++; }
}

// An array as Visual Basic has them.
class VBArray {
    #items;

    constructor(items) { this.#items = items; }
    toArray() { return this.#items; }
}

class TextReader {
    #text;

    constructor(text) { this.#text = text; }
    get AtEndOfStream() { return this.#text === ''; }
    Close() {}
    ReadAll() {
        const all = this.#text;
        this.#text = '';
        return all;
    }
    ReadLine() {
        const [line] = this.#text.split('\n', 1);
        this.#text = this.#text.slice(line.length + 1);
        return line.replace(/\r$/, '');
    }
}

class TextWriter {
    #write;

    constructor(write) { this.#write = write; }
    Close() {}
    Write(text) { this.#write(String(text)); }
    WriteBlankLines(count) { this.Write('\r\n'.repeat(count)); }
    WriteLine(text) { this.Write(`${text}\r\n`); }
}

// Windows itself: W: is the folder, and what is read and written lies there. A name in the wrong case is not found,
// which Windows would overlook.
class Machine {
    constructor(folder, { processor = 'x64' } = {}) {
        this.folder = folder;
        this.processor = processor;
        this.environment = { PATH: 'W:\\tools', LIB: 'W:\\sdk\\lib', INCLUDE: 'W:\\sdk\\include',
            PHP_SDK_ROOT_PATH: 'W:\\php-sdk' };
        for (const tool of ['cl', 'link', 'ML', 'ML64', 'nmake', 'lib', 'bison', 're2c', 'sed', 'mc', 'mt']) {
            this.write(`W:\\tools\\${tool}.exe`, '');
        }
    }

    absolute(name) {
        return path.win32.resolve(`${this.current ?? 'W:\\'}`, name.replace(/\//g, '\\'));
    }

    // Where a file of this machine is on ours.
    place(name) {
        const absolute = this.absolute(name);

        return path.join(this.folder, ...(/^W:/i.test(absolute) ? [] : ['other drives']),
            absolute.slice(3).replace(/\\/g, '/').replace(/:/g, ''));
    }

    read(name) { return fs.readFileSync(this.place(name), 'latin1'); }

    write(name, text) {
        fs.mkdirSync(path.dirname(this.place(name)), { recursive: true });
        fs.writeFileSync(this.place(name), text, 'latin1');
    }

    copy(from, to) {
        fs.mkdirSync(path.dirname(this.place(to)), { recursive: true });
        fs.cpSync(from, this.place(to), { recursive: true });
    }

    is(name, kind) { return fs.statSync(this.place(name), { throwIfNoEntry: false })?.[kind]() ?? false; }
    isFile(name) { return this.is(name, 'isFile'); }
    isFolder(name) { return this.is(name, 'isDirectory'); }

    list(folder, kind) {
        return fs.readdirSync(this.place(folder)).sort().map((name) => path.win32.join(this.absolute(folder), name))
            .filter((name) => this.is(name, kind));
    }

    // What a program prints that a script starts.
    output(command) {
        const lines = {
            'where cl.exe': 'W:\\tools\\cl.exe',
            'dumpbin "W:\\tools\\cl.exe" /nologo /headers': 'FILE HEADER VALUES\n            8664 machine (x64)',
            'cl.exe': `Compiler Version 19.29.30157 for ${this.processor}`,
            'link.exe': 'Linker Version 14.29.30157.0',
            'bison.exe': 'bison 3.8.2',
            're2c.exe': 're2c 3.1',
            'dumpbin /section': 'LNK4039',
            phpsdk_version: 'PHP SDK 2.3.0',
        };
        const known = Object.keys(lines).find((key) => command.includes(key));

        if (!known) {
            throw new Error(`There is no such program here: ${command}`);
        }
        return `${lines[known]}\n`;
    }

    files() {
        const open = (name, mode, create) => {
            if (mode === 1) {
                return new TextReader(this.read(name));
            }
            if (!create && !this.isFile(name)) {
                throw new Error(`There is no file ${name}.`);
            }
            if (mode === 2 || !this.isFile(name)) {
                fs.writeFileSync(this.place(name), '');
            }
            return new TextWriter((text) => fs.appendFileSync(this.place(name), text, 'latin1'));
        };

        return {
            BuildPath: (folder, name) => path.win32.join(folder, name),
            CopyFile: (from, to) => fs.copyFileSync(this.place(from), this.place(to)),
            CreateFolder: (name) => { fs.mkdirSync(this.place(name)); },
            CreateTextFile: (name) => open(name, 2, true),
            DeleteFile: (name) => fs.unlinkSync(this.place(name)),
            FileExists: (name) => this.isFile(name),
            FolderExists: (name) => this.isFolder(name),
            GetAbsolutePathName: (name) => this.absolute(name),
            GetFileName: (name) => path.win32.basename(name),
            GetFolder: (name) => ({ SubFolders: this.list(name, 'isDirectory'), Files: this.list(name, 'isFile') }),
            GetParentFolderName: (name) => name.slice(0, Math.max(0, name.search(/[\\/][^\\/]*$/))),
            OpenTextFile: open,
        };
    }

    shell() {
        const variable = (name) =>
            Object.entries(this.environment).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';

        return {
            CurrentDirectory: this.current,
            Environment: () => ({ Item: variable }),
            Exec: (command) => ({ StdOut: new TextReader(this.output(command)) }),
        };
    }

    // cscript script arguments..., in the folder that the script is in, or in another.
    run(script, options = [], folder = path.win32.dirname(script)) {
        const said = { code: 0, out: '', errors: '' };
        const object = { 'WScript.Shell': () => this.shell(), 'Scripting.FileSystemObject': () => this.files(),
            'Scripting.Dictionary': () => new Dictionary() };
        const host = {
            Arguments: Object.defineProperty((index) => options[index], 'length', { value: options.length }),
            CreateObject: (name) => object[name](),
            Echo: (text) => { said.out += `${text}\n`; },
            Quit: (code = 0) => { throw new Quit(code); },
            ScriptFullName: script,
            StdErr: new TextWriter((text) => { said.errors += text.replace(/\r/g, ''); }),
            StdOut: new TextWriter((text) => { said.out += text.replace(/\r/g, ''); }),
        };
        const system = { ExecQuery: () => ({ ItemIndex: () => ({ Caption: 'Windows', Version: '10' }) }) };

        this.current = folder;
        try {
            vm.runInNewContext(translate(this.read(script)), {
                WScript: host, Enumerator, VBArray, GetObject: () => system,
                ActiveXObject: function (name) { return object[name](); },
            }, { filename: script });
        } catch (error) {
            if (!(error instanceof Quit)) {
                throw error;
            }
            said.code = error.code;
        } finally {
            this.current = undefined;
        }
        return said;
    }
}

module.exports = { Machine };
