<?php

/*
 * Makes mutants of a PHP file: copies with one small mistake each, which a test ought to notice. A mutant has a name
 * that stays as long as its code does.
 */

use PhpParser\Node;
use PhpParser\Node\Expr;
use PhpParser\Node\Expr\BinaryOp;
use PhpParser\Node\Stmt;
use PhpParser\NodeVisitorAbstract;

final class Mutator extends NodeVisitorAbstract
{
    private const OPERATORS = [
        BinaryOp\Identical::class => ['!=='],
        BinaryOp\NotIdentical::class => ['==='],
        BinaryOp\Equal::class => ['!='],
        BinaryOp\NotEqual::class => ['=='],
        BinaryOp\Smaller::class => ['<=', '>='],
        BinaryOp\SmallerOrEqual::class => ['<', '>'],
        BinaryOp\Greater::class => ['>=', '<='],
        BinaryOp\GreaterOrEqual::class => ['>', '<'],
        BinaryOp\BooleanAnd::class => ['||'],
        BinaryOp\BooleanOr::class => ['&&'],
        BinaryOp\BitwiseAnd::class => ['|'],
        BinaryOp\BitwiseOr::class => ['&'],
        BinaryOp\Plus::class => ['-'],
        BinaryOp\Minus::class => ['+'],
        BinaryOp\Mul::class => ['/'],
    ];

    /** Functions whose call becomes their first argument. */
    private const UNWRAPPED = ['rtrim', 'ltrim', 'trim', 'strtr', 'strtolower', 'strtoupper', 'array_values',
        'str_replace', 'rawurlencode', 'htmlspecialchars', 'array_slice'];

    /** No code can be put before these. */
    private const NO_STATEMENTS = [Stmt\ClassMethod::class, Stmt\Function_::class, Stmt\Else_::class,
        Stmt\ElseIf_::class, Stmt\Case_::class, Stmt\Catch_::class, Stmt\Finally_::class];

    /** @var list<array{name: string, statement: int|null, line: int, text: string}> */
    public array $mutants = [];

    /** @var list<int> where a statement within a function begins */
    public array $statements = [];

    private array $functions = [];
    private array $open = [];
    private array $names = [];

    public function __construct(private string $code) {}

    public function enterNode(Node $node): ?int
    {
        if ($node instanceof Node\FunctionLike) {
            $this->functions[] = $node;
        }
        if ($node instanceof Stmt && $this->functions && !in_array(get_class($node), self::NO_STATEMENTS, true)) {
            $this->open[] = $this->statements[] = $node->getStartFilePos();
        }
        if ($node instanceof Stmt\Use_ || $node instanceof Stmt\Namespace_ && !$node->stmts) {
            return PhpParser\NodeVisitor::DONT_TRAVERSE_CHILDREN;
        }
        $this->mutate($node);
        return null;
    }

    public function leaveNode(Node $node): void
    {
        if ($this->open && end($this->open) === $node->getStartFilePos() && $node instanceof Stmt) {
            array_pop($this->open);
        }
        if ($node instanceof Node\FunctionLike) {
            array_pop($this->functions);
        }
    }

    private function mutate(Node $node): void
    {
        foreach (self::OPERATORS[get_class($node)] ?? [] as $operator) {
            $this->replace($node, $this->text($node->left) . " $operator " . $this->text($node->right));
        }
        match (true) {
            $node instanceof Expr\BooleanNot => $this->replace($node, $this->text($node->expr)),
            $node instanceof Stmt\If_, $node instanceof Stmt\ElseIf_, $node instanceof Stmt\While_
                => $this->negate($node->cond),
            $node instanceof Expr\Ternary => $this->negate($node->cond),
            $node instanceof Node\Scalar\Int_ => $this->number($node),
            $node instanceof Node\Scalar\String_ => $node->value === '' ?: $this->replace($node, "''"),
            $node instanceof Node\Scalar\InterpolatedString => $this->replace($node, "''"),
            $node instanceof Expr\ConstFetch => $this->constant($node),
            $node instanceof BinaryOp\Coalesce => $this->replace($node, $this->text($node->right)),
            $node instanceof Expr\Cast => $this->replace($node, $this->text($node->expr)),
            $node instanceof Expr\FuncCall => $this->call($node),
            $node instanceof Stmt\Return_ => $this->result($node),
            $node instanceof Stmt\Expression, $node instanceof Stmt\Continue_, $node instanceof Stmt\Break_,
            $node instanceof Stmt\Unset_, $node instanceof Stmt\Echo_ => $this->replace($node, ';'),
            $node instanceof Node\AttributeGroup => $this->replace($node, ''),
            default => null,
        };
    }

    /** A negated comparison is another comparison, which is made anyway. */
    private function negate(Expr $condition): void
    {
        if (!isset(self::OPERATORS[get_class($condition)]) && !$condition instanceof Expr\BooleanNot) {
            $this->replace($condition, '!(' . $this->text($condition) . ')');
        }
    }

    private function number(Node\Scalar\Int_ $node): void
    {
        $this->replace($node, (string) ($node->value + 1));
        $this->replace($node, (string) ($node->value - 1));
    }

    private function constant(Expr\ConstFetch $node): void
    {
        $other = ['true' => 'false', 'false' => 'true'][$node->name->toLowerString()] ?? null;
        $other === null || $this->replace($node, $other);
    }

    private function call(Expr\FuncCall $node): void
    {
        if ($node->name instanceof Node\Name && in_array($node->name->getLast(), self::UNWRAPPED, true)) {
            $argument = $node->name->getLast() === 'str_replace' ? 2 : 0;
            $this->replace($node, $this->text($node->args[$argument]));
        }
    }

    private function result(Stmt\Return_ $node): void
    {
        $function = end($this->functions);
        $type = $function ? $function->getReturnType() : null;
        $name = $type instanceof Node\Identifier ? $type->name : ($type instanceof Node\NullableType ? 'null' : '');
        $value = ['string' => "''", 'array' => '[]', 'int' => '0', 'null' => 'null', 'iterable' => '[]'][$name] ?? null;
        if ($node->expr && $name === 'bool') {
            $this->negate($node->expr);
        } elseif ($node->expr && $value !== null && $this->text($node->expr) !== $value) {
            $this->replace($node->expr, $value);
        }
        $statements = $function && !$function instanceof Expr\ArrowFunction ? $function->getStmts() : [$node];
        if (end($statements) !== $node) {
            $this->replace($node, ';');
        }
    }

    private function text(Node $node): string
    {
        return substr($this->code, $node->getStartFilePos(), $node->getEndFilePos() + 1 - $node->getStartFilePos());
    }

    private function replace(Node $node, string $by): void
    {
        $old = $this->text($node);
        $name = $this->place() . ': ' . self::short($old) . ' => ' . self::short($by);
        $this->names[$name] = ($this->names[$name] ?? 0) + 1;
        $this->mutants[] = [
            'name' => $name . ($this->names[$name] > 1 ? ' #' . $this->names[$name] : ''),
            'statement' => $this->open ? end($this->open) : null,
            'line' => $node->getStartLine(),
            'text' => substr_replace($this->code, $by, $node->getStartFilePos(), strlen($old)),
        ];
    }

    private function place(): string
    {
        $names = array_map(fn($function) => (string) ($function->name ?? 'closure'), $this->functions);
        return implode(' ', $names) ?: 'file';
    }

    private static function short(string $code): string
    {
        $code = trim(preg_replace('/\s+/', ' ', $code));
        $code = $code === '' ? 'nothing' : $code;
        return strlen($code) > 60 ? substr($code, 0, 40) . '…' . substr($code, -17) : $code;
    }
}

/** The code, which notes each statement that it reaches: its place in the file, plus $first. */
function with_hits(string $code, array $statements, int $first): string
{
    $statements = array_unique($statements);
    rsort($statements);
    foreach ($statements as $at) {
        $code = substr_replace($code, '$GLOBALS["imbachat_hits"][' . ($first + $at) . '] = true; ', $at, 0);
    }
    return $code;
}

/** The code of bootstrap.php; at its end, whatever PHP a test has started writes to a file what was reached. */
function with_report(string $code, string $file): string
{
    $report = sprintf(
        'register_shutdown_function(function () { file_put_contents(%s, '
            . 'implode("\n", array_keys($GLOBALS["imbachat_hits"])) . "\n", FILE_APPEND); });',
        var_export($file, true),
    );
    return substr_replace($code, "\n$report", strlen('<?php'), 0);
}

function mutate_file(string $code): Mutator
{
    $parser = (new PhpParser\ParserFactory())->createForHostVersion();
    $mutator = new Mutator($code);
    (new PhpParser\NodeTraverser($mutator))->traverse($parser->parse($code));
    return $mutator;
}
