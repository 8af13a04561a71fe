<?php

const PAGE_CHECKS = ['page', 'widget', 'policy', 'token', 'token-exp', 'visitor', 'page-cache'];

/** The widget and its token on a page, and the clock. */
final class Page extends Part
{
    public function run(): void
    {
        $this->site->options['page'] === null || $this->check_page();
        $this->check_clock();
    }

    private function check_page(): void
    {
        if ($this->site->is_blocking) {
            $this->report->skip('page', 'the site blocks this machine because of the wrong passwords');
            return;
        }
        if (!Html::is_available()) {
            $this->report->fail('page', 'not asked for, because this PHP has no HTML parser', Html::ADVICE);
            return;
        }
        $page = $this->site->client->ask_for_page($this->site->options['page'], $this->site->options['cookie']);
        if (!$this->is_there($page)) {
            return;
        }
        $this->site->answer = $this->site->page = $page; // also for its Date
        try {
            $this->site->document = new Document($page->body, $this->site->options['page']);
        } catch (OverflowException $error) {
            $this->report->fail('page', $error->getMessage(), 'Browsers will find it slow too. Close its elements.');
            return;
        }
        $this->report->ok('page', 'status 200');
        (new Widget($this->site, $this->report))->run();
        if (!$this->site->widgets && $page->too_long) {
            foreach (['policy', 'token', 'token-exp', 'visitor', 'page-cache'] as $check) {
                $this->report->skip($check, Widget::TOO_LONG);
            }
            return;
        }
        foreach ([PagePolicy::class, PageToken::class, TakeOver::class] as $part) {
            (new $part($this->site, $this->report))->run();
        }
    }

    private function is_there(Answer $page): bool
    {
        $error = $this->last_error($page);
        $look = 'The page must be there for this check: look at its address.';
        $advice = match (true) {
            $page->code === CURLE_BAD_CONTENT_ENCODING
                => 'A browser cannot decode it either. Does its Content-Encoding header match the compression?',
            $page->error !== '' => $look,
            $page->is_redirect()
                => 'Use the address that it redirects to. If that is the sign-in page, set IMBACHAT_COOKIE to visit '
                    . 'as a signed-in user.',
            preg_match('/Call to undefined function \\\\?imbachat(_|\\\\\\\\)/i', $error) === 1
                => "The page ends where the widget should be, because the web server's PHP does not load the extension "
                    . 'imbachat. Enable it in the php.ini that phpinfo() shows there, and restart PHP.',
            $page->status === 200 && $error !== ''
                => 'The page ends with this error, and the widget cannot follow it. Fix what it names, and set '
                    . 'display_errors = 0.',
            $page->body === '' && ($page->status === 200 || $page->status >= 500)
                => "PHP stopped with an error that it does not show, as it does if the web server's PHP does not load "
                    . 'an extension whose function is called. The error log says which.',
            $page->status !== 200 => $look,
            default => '',
        };
        $came = $page->status === 200 && $error !== '' ? "status 200, and ends with: $error" : $page->came();
        $advice === '' || $this->report->fail('page', $came, $advice);
        return $advice === '';
    }

    /** The PHP error with which the page ends. After one that it only talks about, it goes on to its end. */
    private function last_error(Answer $page): string
    {
        $is_found = preg_match('~\b(?:fatal|parse) error(?:</b>)?:\s.*~is', $page->body, $match);
        return $is_found && !preg_match('~</(body|html)\s*>~i', $match[0]) ? excerpt($match[0], 100) : '';
    }

    private function check_clock(): void
    {
        $date = isset($this->site->answer) ? strtotime($this->site->answer->header('date') ?? '') : false;
        if ($date === false) {
            $this->report->skip('clock', 'there was no response with a Date header');
            return;
        }
        $off = $date + (int) $this->site->answer->header('age') - $this->site->answer->arrived;
        $this->report->judge(
            'clock',
            abs($off) < 3 ? 'right' : abs($off) . ($off > 0 ? ' seconds ahead' : ' seconds behind'),
            abs($off) <= CLOCK_SECONDS
                ? ''
                : "Tokens expire too early or too late. Set the site's clock with NTP, or this machine's clock if "
                . "that is wrong.",
        );
    }
}
