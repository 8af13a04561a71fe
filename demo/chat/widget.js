// The widget of the stand-in. The service calls this function with its address and style sheet. What other people
// wrote reaches the page as text only, and everything lives in a shadow root, so that no style leaks either way.
(service) => {
    'use strict';

    const words = {
        en: {
            title: 'Messages', open: 'Open the chat', close: 'Close the chat', unread: 'unread:', back: 'Back',
            send: 'Send',
            write: 'Write a message', online: 'online', offline: 'offline', you: 'You: ', people: 'Also here now',
            empty: 'No messages yet', hint: 'Press “Write message” next to a member to begin.',
            hello: 'Say hello to', guest: 'Sign in to write messages',
            guestHint: 'The chat knows you by your account on this site.', seen: 'was here',
            lost: 'The chat cannot be reached. Trying again…',
            waiting: 'Not sent yet',
            inRoom: { one: 'member', other: 'members' },
            here: { one: 'member is online', other: 'members are online' },
        },
        ru: {
            title: 'Сообщения', open: 'Открыть чат', close: 'Закрыть чат', unread: 'непрочитанных:', back: 'Назад',
            send: 'Отправить',
            write: 'Напишите сообщение', online: 'в сети', offline: 'не в сети', you: 'Вы: ', people: 'Сейчас на сайте',
            empty: 'Сообщений пока нет', hint: 'Чтобы начать, нажмите кнопку рядом с участником.',
            hello: 'Поздоровайтесь:', guest: 'Войдите, чтобы писать сообщения',
            guestHint: 'Чат узнаёт вас по учётной записи на этом сайте.', seen: 'был(а)',
            lost: 'Чат недоступен. Пробуем ещё раз…',
            waiting: 'Ещё не отправлено',
            inRoom: { one: 'участник', few: 'участника', many: 'участников', other: 'участника' },
            here: { one: 'участник в сети', few: 'участника в сети', many: 'участников в сети',
                other: 'участника в сети' },
        },
    };
    const icons = {
        chat: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11'
            + 'l-4.6 4.1c-.5.4-1.4.1-1.4-.6V16A2.5 2.5 0 0 1 4 13.5z',
        close: 'M6 6l12 12M18 6L6 18', back: 'M14.5 5.5L8 12l6.5 6.5', send: 'M4 12l16-8-5.5 16-3-6.5zM11.5 13.5L20 4',
        group: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z'
            + 'M2.5 20a6.5 6.5 0 0 1 13 0M16 4.6a3.5 3.5 0 0 1 0 5.8M18 14.4a6.5 6.5 0 0 1 3.5 5.6',
    };

    const onlyEmoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s]){1,12}$/u;
    const phone = matchMedia('(max-width: 480px)'); // as in the style sheet

    // An element with text or other elements in it; never HTML.
    function h(tag, properties = {}, ...children) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(properties)) {
            if (name in element) element[name] = value;
            else element.setAttribute(name, value);
        }
        element.append(...children.filter((child) => child != null));
        return element;
    }

    function icon(name) {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        svg.setAttribute('viewBox', '0 0 24 24');
        svg.setAttribute('aria-hidden', 'true');
        path.setAttribute('d', icons[name]);
        svg.append(path);
        return svg;
    }

    const isRoom = ({ id }) => id.startsWith('room:');

    // With a label, a screen reader says who is online; where a text beside it says so, once is enough.
    function avatar(person, label) {
        if (isRoom(person)) return h('span', { className: 'frame' },
            h('span', { className: 'avatar hue0', ariaHidden: 'true' }, icon('group')));
        const letters = (person.name.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).slice(0, 2).join('').toUpperCase();
        const picture = h('span', { className: `avatar hue${Number(BigInt(person.id) % 6n)}`, ariaHidden: 'true' },
            letters || '?');
        if (person.avatar_url) {
            const image = h('img', { src: person.avatar_url, alt: '' });
            image.addEventListener('error', () => image.remove());
            picture.append(image);
        }
        const frame = h('span', { className: 'frame' }, picture);
        if (person.online) frame.append(h('span', { className: 'dot', ...label && { role: 'img', ariaLabel: label } }));
        return frame;
    }

    class Chat {
        constructor(options) {
            this.token = options.token;
            this.language = words[options.language] ? options.language : 'en';
            this.words = words[this.language];
            this.people = [];
            this.outbox = [];
            this.peer = null;
            this.isOpen = false;
            this.fresh = true;
            this.build(options);
            this.ready = this.sync();
        }

        build(options) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(service.css);
            this.host = h('div', { id: 'imbachat', lang: this.language });
            const root = this.host.attachShadow({ mode: 'open' });
            root.adoptedStyleSheets = [sheet];
            root.addEventListener('keydown', (event) => event.key === 'Escape' && this.isOpen && this.close());

            this.count = h('span', { className: 'count', hidden: true });
            this.launcher = h('button', { type: 'button', className: 'launcher', ariaLabel: this.words.open,
                ariaExpanded: 'false' }, icon('chat'), this.count);
            this.launcher.addEventListener('click', () => this.isOpen ? this.close() : this.openChat());

            this.header = h('div', { className: 'header' }); // a header element would be a second banner of the page
            this.alert = h('p', { className: 'alert', role: 'alert', hidden: true });
            this.content = h('div', { className: 'content' });
            this.panel = h('section', { className: 'panel', role: 'dialog', tabIndex: -1, ariaLabel: this.words.title,
                hidden: true }, this.header, this.alert, this.content);

            const theme = options.theme === 'dark' ? 'dark' : 'auto';
            const side = options.position === 'left' ? 'left' : 'right';
            root.append(h('div', { className: `chat ${theme} ${side}` }, this.panel, this.launcher));
            (document.body ?? document.documentElement).append(this.host);
            this.listening = new AbortController();
            document.addEventListener('visibilitychange', () => this.sync(), { signal: this.listening.signal });
            addEventListener('online', () => this.sync(), { signal: this.listening.signal });
            phone.addEventListener('change', () => this.cover(), { signal: this.listening.signal });
        }

        remove() {
            this.removed = true;
            this.listening.abort();
            clearTimeout(this.timer);
            this.isOpen = false;
            this.cover();
            this.host.remove();
        }

        // What the page may call.

        openChat() {
            this.open();
            if (this.peer) this.showList();
            this.panel.querySelector('.person, .icon')?.focus();
        }

        openDialog(id) {
            if (!this.token) return this.openChat();
            this.open();
            this.peer = String(id);
            this.lastMessage = 0;
            this.showDialog();
            this.sync();
        }

        // With a token, the service says first whether it is one for this dialogue.
        async openDialogByToken(id, token) {
            if (await this.asks('dialog', { peer: String(id), token })) this.openDialog(id);
        }

        // Joins a public room, and makes it if there is none.
        async addToRoom({ pipe, title }) {
            const peer = `room:${pipe}`;
            if (await this.asks('join', { peer, title })) this.openDialog(peer);
        }

        // A guest is invited to sign in instead, and whoever is refused reads why.
        async asks(method, data) {
            if (!this.token) return this.openChat();
            try {
                return await this.call(method, data);
            } catch (error) {
                this.open();
                this.say(error.message);
            }
        }

        closeChat() {
            if (this.isOpen) this.close();
        }

        open() {
            if (this.isOpen) return;
            this.isOpen = true;
            this.before = document.activeElement;
            this.panel.hidden = false;
            this.launcher.ariaExpanded = 'true';
            this.label();
            this.launcher.replaceChildren(icon('close'), this.count);
            this.showList();
            this.cover();
        }

        close() {
            this.isOpen = false;
            this.peer = null;
            this.panel.hidden = true;
            this.launcher.ariaExpanded = 'false';
            this.label();
            this.launcher.replaceChildren(icon('chat'), this.count);
            this.cover();
            (this.before === document.body || this.before === this.host ? this.launcher : this.before)?.focus();
        }

        // On a phone the panel covers the page, where neither Tab nor a screen reader may get lost.
        cover() {
            const covered = this.isOpen && phone.matches;
            if (covered) this.covered ??= [...document.body.children]
                .filter(element => element !== this.host && !element.inert);
            for (const element of this.covered ?? []) element.inert = covered; // not what the page itself made so
            if (!covered) this.covered = null;
        }

        // The service.

        async call(method, data) {
            const headers = { 'Content-Type': 'application/json' };
            if (this.token) headers.Authorization = `Bearer ${this.token}`;
            let response;
            let answer;
            try {
                response = await fetch(`${service.api}/${method}`,
                    { method: 'POST', headers, body: JSON.stringify(data) });
                answer = await response.json();
            } catch { // no answer, half of one, or not the chat's but a proxy's
                throw Object.assign(new Error(this.words.lost), { isLost: true });
            }
            if (!response.ok) throw Object.assign(new Error(answer.error), { status: response.status });
            return answer;
        }

        // Asks what is new, one question at a time: a second call while one is under way asks once more after it.
        sync() {
            this.again = !!this.syncing;
            return this.syncing ??= this.ask().finally(() => {
                this.syncing = null;
                if (this.again) this.sync();
            });
        }

        async ask() {
            clearTimeout(this.timer);
            const { peer, log } = this;
            let pause = this.token ? 1000 : 15000;
            try {
                const read = this.isOpen && document.visibilityState === 'visible';
                this.update(await this.call('sync', { peer, after: this.lastMessage, read, fresh: this.fresh }), log);
                this.fresh = false;
                this.say('');
                if (this.outbox.length) this.deliver();
            } catch (error) {
                this.say(error.message);
                if (error.status === 401) return;
                if (error.status === 422 && peer === this.peer) this.showList();
                pause = 5000;
            }
            if (!this.removed) this.timer = setTimeout(() => this.sync(), pause);
        }

        update(state, log) {
            this.me = state.me;
            this.online = state.online;
            if (!this.me) return this.isOpen && this.showList();
            this.people = state.people;
            const unread = this.people.reduce((sum, person) => sum + person.unread, 0);
            this.count.textContent = unread > 99 ? '99+' : unread;
            this.count.hidden = unread === 0;
            this.label();
            if (!this.isOpen) return;
            if (!this.peer) return this.showList();
            if (log !== this.log) return; // another dialogue was opened meanwhile
            this.showPeer();
            this.append(state.messages);
        }

        // Whoever hears the button hears its label alone, so the number is in there, too.
        label() {
            const unread = this.count.hidden ? '' : `, ${this.words.unread} ${this.count.textContent}`;
            this.launcher.ariaLabel = (this.isOpen ? this.words.close : this.words.open) + unread;
        }

        say(text) {
            this.alert.textContent = text;
            this.alert.hidden = text === '';
            this.launcher.classList.toggle('broken', text !== '');
        }

        // What one sees.

        showList() {
            this.peer = null;
            const shown = JSON.stringify([this.me, this.people, this.online, this.isOpen]);
            if (this.shown === shown) return;
            this.shown = shown;
            this.write(() => {
                this.header.replaceChildren(...this.me ? [avatar(this.me)] : [], h('h2', {}, this.words.title),
                    this.closeButton());
                this.content.replaceChildren(...this.me ? this.roster() : this.token ? [] : this.invitation());
            });
        }

        // Writes a part of the panel anew. If that takes the focused button away, the new one for the same gets the
        // focus, or else the panel: without it, Escape would no longer be heard.
        write(update) {
            const focused = this.panel.getRootNode().activeElement;
            update();
            if (!focused || focused.isConnected) return;
            const same = (button) => button.dataset.id === focused.dataset.id && button.ariaLabel === focused.ariaLabel;
            ([...this.panel.querySelectorAll('button')].find(same) ?? this.panel).focus();
        }

        invitation() {
            return [h('div', { className: 'empty' }, icon('chat'),
                h('strong', {}, this.words.guest), h('p', {}, this.words.guestHint),
                this.online ? h('p', { className: 'here' }, this.count_of(this.online, this.words.here)) : null)];
        }

        count_of(number, forms) {
            return `${number} ${forms[new Intl.PluralRules(this.language).select(number)] ?? forms.other}`;
        }

        roster() {
            const dialogues = this.people.filter((person) => person.last || isRoom(person))
                .sort((a, b) => (b.last?.id ?? 0) - (a.last?.id ?? 0));
            const others = this.people.filter((person) => !person.last && person.online);
            return [
                dialogues.length
                    ? h('ul', {}, ...dialogues.map((person) => h('li', {}, this.row(person))))
                    : h('div', { className: 'empty' }, icon('chat'), h('strong', {}, this.words.empty),
                        h('p', {}, this.words.hint)),
                others.length ? h('h3', {}, this.words.people) : null,
                others.length ? h('ul', {}, ...others.map((person) => h('li', {}, this.row(person)))) : null,
            ].filter(Boolean);
        }

        row(person) {
            const { last } = person;
            const line = last ? (last.from_id === this.me.id ? this.words.you : '') + last.text : this.status(person);
            const row = h('button', { type: 'button', className: 'person' }, avatar(person, last && this.words.online),
                h('span', { className: 'lines' }, h('strong', { dir: 'auto' }, person.name),
                    h('span', { dir: 'auto' }, line)),
                last ? h('time', {}, this.time(last.sent_at)) : null,
                person.unread ? h('span', { className: 'count' }, String(person.unread)) : null);
            row.dataset.id = person.id;
            row.addEventListener('click', () => this.openDialog(person.id));
            return row;
        }

        showDialog() {
            this.shown = this.day = null;
            this.waiting = h('div', { className: 'waiting' });
            this.log = h('div', { className: 'log', role: 'log', tabIndex: 0, ariaLabel: this.words.title },
                this.waiting);
            this.text = h('textarea',
                { rows: 1, maxLength: 2000, placeholder: this.words.write, ariaLabel: this.words.write });
            this.text.addEventListener('input', () => this.grow());
            this.text.addEventListener('keydown', (event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
                event.preventDefault();
                this.send();
            });
            const form = h('form', {}, this.text,
                h('button', { type: 'submit', className: 'send', ariaLabel: this.words.send }, icon('send')));
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.send();
            });
            this.content.replaceChildren(this.log, form);
            this.showPeer();
            this.showWaiting();
            this.text.focus();
        }

        showPeer() {
            const person = this.people.find((someone) => someone.id === this.peer);
            const shown = JSON.stringify([this.peer, person?.name, person?.avatar_url, person?.online,
                person?.members]);
            if (this.shown === shown) return;
            this.shown = shown;
            const back = h('button', { type: 'button', className: 'icon', ariaLabel: this.words.back }, icon('back'));
            back.addEventListener('click', () => {
                this.showList();
                this.content.querySelector('.person')?.focus();
            });
            this.write(() => this.header.replaceChildren(back,
                ...person ? this.portrait(person) : [h('h2', {}, this.words.title)], this.closeButton()));
            if (person && !this.lastMessage) {
                this.log.replaceChildren(h('div', { className: 'empty' }, avatar({ ...person, online: false }),
                    h('p', {}, isRoom(person) ? this.words.empty : `${this.words.hello} `,
                        isRoom(person) ? '' : h('strong', { dir: 'auto' }, person.name))), this.waiting);
            }
        }

        portrait(person) {
            const name = h(person.profile_url ? 'a' : 'span', person.profile_url ? { href: person.profile_url } : {},
                person.name);
            return [avatar(person), h('div', { className: 'lines' }, h('h2', { dir: 'auto' }, name),
                h('span', {}, this.status(person),
                    person.badge ? h('span', { className: 'badge' }, person.badge) : ''))];
        }

        status(person) {
            if (isRoom(person)) return this.count_of(person.members, this.words.inRoom);
            return person.online ? this.words.online : this.ago(person.lastlogin);
        }

        closeButton() {
            const button = h('button', { type: 'button', className: 'icon', ariaLabel: this.words.close },
                icon('close'));
            button.addEventListener('click', () => this.close());
            return button;
        }

        append(messages) {
            if (!messages.length) return;
            if (!this.lastMessage) this.log.replaceChildren(this.waiting);
            const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
            for (const message of messages) {
                const mine = message.from_id === this.me.id;
                const date = new Date(message.sent_at * 1000);
                const day = new Intl.DateTimeFormat(this.language, { weekday: 'long', day: 'numeric', month: 'long' })
                    .format(date);
                if (day !== this.day) this.waiting.before(h('div', { className: 'day' }, this.day = day));
                const emoji = onlyEmoji.test(message.text);
                this.waiting.before(h('div',
                    { className: `message ${mine ? 'mine' : 'theirs'}${emoji ? ' emoji' : ''}` },
                    message.name && !mine ? h('strong', { dir: 'auto' }, message.name) : null,
                    h('p', { dir: 'auto' }, message.text), h('time', {}, this.time(message.sent_at))));
                this.lastMessage = message.id;
                if (mine || atEnd) this.log.scrollTop = this.log.scrollHeight;
            }
        }

        send() {
            const text = this.text.value.trim();
            if (!text) return;
            // By its key the service knows a message that it has already, though we did not hear so.
            const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
            this.outbox.push({ peer: this.peer, text, key });
            // At once, because what is typed while the message is under way is another one, maybe to somebody else.
            this.text.value = '';
            this.grow();
            this.deliver();
        }

        // Sends what waits, one message after the other. Without a connection it goes on waiting, for the next sync().
        async deliver() {
            if (this.delivering) return;
            this.delivering = true;
            while (this.outbox.length && await this.hasDelivered(this.outbox[0])) this.outbox.shift();
            this.delivering = false;
            this.showWaiting();
        }

        // False where the message has to wait.
        async hasDelivered(message) {
            try {
                await this.call('send', message);
                this.sync();
            } catch (error) {
                this.say(error.message);
                if (error.isLost) return false;
                if (message.peer !== this.peer || this.text.value) return true;
                this.text.value = message.text;
                this.grow();
            }
            return true;
        }

        showWaiting() {
            const mine = this.outbox.filter((message) => message.peer === this.peer);
            this.waiting?.replaceChildren(...mine.map(({ text }) => h('div', { className: 'message mine' },
                h('p', { dir: 'auto' }, text), h('span', {}, this.words.waiting))));
            if (mine.length) this.log.scrollTop = this.log.scrollHeight;
        }

        // The field is as high as its text, up to the limit in the style sheet.
        grow() {
            this.text.style.height = 'auto';
            this.text.style.height = `${this.text.scrollHeight + 2}px`;
        }

        time(seconds) {
            const date = new Date(seconds * 1000);
            const today = date.toDateString() === new Date().toDateString();
            return date.toLocaleString(this.language,
                today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' });
        }

        ago(seconds) {
            if (!seconds) return this.words.offline;
            const minutes = Math.min(-1, Math.round(seconds - Date.now() / 1000) / 60);
            const [unit, size] = minutes > -60 ? ['minute', 1] : minutes > -1440 ? ['hour', 60] : ['day', 1440];
            return `${this.words.seen} ${new Intl.RelativeTimeFormat(this.language)
                .format(Math.round(minutes / size), unit)}`;
        }
    }

    let chat;
    window.ImbaChat = {
        load(options = {}) {
            chat?.remove();
            chat = new Chat(options);
            window.imbaChat = {
                openDialog: (id) => chat.openDialog(id),
                openChat: () => chat.openChat(),
            };
            window.imbaApi = {
                room_type: { conference: 'conference' },
                openDialog: (id, zero, token) => chat.openDialogByToken(id, token),
                openChat: () => chat.openChat(),
                closeChat: () => chat.closeChat(),
                addToRoom: (room) => chat.addToRoom(room),
                on: (event, listener) => { if (event === 'imbaChat.loaded') chat.ready.then(listener); },
            };
            return chat.ready.then(() => options.onInitSuccess?.());
        },
    };
}
