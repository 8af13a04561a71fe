<?php

/** @param array<string, mixed> $data */
function print_json(array $data): void
{
    $flags = JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE;
    echo json_encode($data, $flags), "\n";
}

/** Collects the results, and prints them as they come unless they are for machines. */
final class Report
{
    private const COLOURS = ['ok' => '32', 'warn' => '33', 'FAIL' => '1;31', 'skip' => '2'];
    /** @var array<string, array<string, string>> */
    private array $results = [];
    private bool $wrap;
    private bool $colour;
    private int $width = 0;
    private Progress $progress;
    /** @var array<string, string> check => what concerns all results, shown at the end */
    private array $notes = [];

    /** @param list<string> $checks those that are to be made */
    public function __construct(private array $checks, private bool $for_machines, private string $url)
    {
        $this->wrap = stream_isatty(STDOUT);
        $this->colour = $this->wrap && (string) getenv('NO_COLOR') === '' && getenv('TERM') !== 'dumb';
        if ($this->wrap) {
            $this->width = max(
                50,
                min(120, (int) (explode(' ', (string) shell_exec('stty size 2>/dev/null </dev/tty'))[1] ?? 80) ?: 80),
            );
        }
        $this->progress = new Progress(!$for_machines);
        $this->for_machines || print('imbachat-check ' . VERSION . ': ' . Secrets::hide($url) . "\n\n");
        $this->begin($checks[0]);
    }

    /** Says on a terminal that this check comes now. */
    public function begin(string $check): void
    {
        $number = count($this->results) + 1;
        $this->progress->show("$number of " . count($this->checks) . ': ' . CHECKS[$check][0] . '...');
    }

    public function ok(string $check, string $came): void
    {
        $this->add($check, 'ok', $came);
    }

    public function warn(string $check, string $came, string $advice): void
    {
        $this->add($check, 'warn', $came, $advice);
    }

    public function fail(string $check, string $came, string $advice): void
    {
        $this->add($check, 'FAIL', $came, $advice);
    }

    public function skip(string $check, string $why): void
    {
        $this->add($check, 'skip', $why);
    }

    /** Fails unless $advice is empty. */
    public function judge(string $check, string $came, string $advice): void
    {
        $advice === '' ? $this->ok($check, $came) : $this->fail($check, $came, $advice);
    }

    public function add_note(string $check, string $text): void
    {
        $this->notes[$check] = $text;
    }

    private function add(string $check, string $result, string $came, string $advice = ''): void
    {
        $this->keep($check, $result, $came, $advice);
        if ($this->for_machines) {
            return;
        }
        if ($advice !== '') {
            $came = 'expected: ' . CHECKS[$check][1] . "; got: $came";
        }
        $this->line(sprintf('%-4s  ', $result), sprintf('%-22s  ', CHECKS[$check][0]), $came, self::COLOURS[$result]);
        $advice === '' || $this->line('', str_repeat(' ', 30), $advice);
        $this->begin_after($check);
    }

    /** Parts may skip checks, and come back to them. */
    private function begin_after(string $check): void
    {
        $open = array_diff($this->checks, array_keys($this->results));
        $at = array_search($check, $this->checks, true);
        $later = array_filter($open, fn($i) => $i > $at, ARRAY_FILTER_USE_KEY) ?: $open;
        $later && $this->begin(reset($later));
    }

    private function keep(string $check, string $result, string $came, string $advice = ''): void
    {
        [$title, $expected] = CHECKS[$check];
        $this->results[$check] = [
            'check' => $check,
            'title' => $title,
            'result' => strtolower($result),
            'expected' => $expected,
            'came' => $came,
        ]
            + ($advice === '' ? [] : ['advice' => $advice]);
    }

    private function line(string $result, string $title, string $text, string $colour = ''): void
    {
        // What comes on a line of its own is to be copied, and so stays in one piece.
        [$words, $line] = explode("\n", $text, 2) + [1 => ''];
        $text = ($this->wrap ? wordwrap($words, $this->width - 31) : $words) . ($line === '' ? '' : "\n$line");
        $text = str_replace("\n", "\n" . str_repeat(' ', 30), $text);
        $this->progress->clear();
        echo $this->colour && $colour !== '' ? "\e[{$colour}m$result\e[0m" : $result, $title, $text, "\n";
    }

    /** Before something else is printed. */
    public function pause(): void
    {
        $this->progress->clear();
    }

    /** The exit code. In strict mode, warnings count too. */
    public function finish(bool $is_strict): int
    {
        $this->progress->clear();
        foreach ($unknown = array_diff($this->checks, array_keys($this->results)) as $check) {
            $this->keep($check, 'skip', 'not checked, because an earlier check failed');
        }
        $counts = array_count_values(array_column($this->results, 'result')) + [
            'ok' => 0,
            'warn' => 0,
            'fail' => 0,
            'skip' => 0,
        ];
        if ($this->for_machines) {
            $in_order = array_values(
                array_merge(array_intersect_key(array_flip(array_keys(CHECKS)), $this->results), $this->results),
            );
            print_json([
                'version' => VERSION,
                'url' => Secrets::hide($this->url),
                'passed' => $counts['fail'] === 0,
                'counts' => $counts,
                'checks' => $in_order,
            ]);
        } else {
            $unknown
                && $this->line(
                    'skip  ',
                    '',
                    count($unknown) . ' more, which can only be checked once the above is fixed',
                    self::COLOURS['skip'],
                );
            echo "\n$counts[ok] ok, $counts[warn] warned, $counts[fail] failed, $counts[skip] skipped\n";
            foreach ($this->notes as $check => $note) {
                echo "\n";
                $this->line('note  ', sprintf('%-22s  ', CHECKS[$check][0]), $note, self::COLOURS['warn']);
            }
        }
        return $counts['fail'] || $is_strict && $counts['warn'] ? 1 : 0;
    }
}
