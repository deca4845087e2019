using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Makes expressions of the syntax tree ready to run.</summary>
internal static class ExpressionCompiler
{
    public static ExpressionCode Compile(ScriptExpression expression)
    {
        var span = expression.Span;
        return expression switch
        {
            ScriptLiteral literal => new LiteralCode(span, literal.Value),
            ScriptVariableGlobal variable => new GlobalCode(span, variable.Name),
            ScriptVariableLocal { Name: "" } => new ArgumentsCode(span),
            ScriptVariableLocal { Name: "$" } => new WrappedBlockCode(span),
            ScriptVariableLocal variable => new LocalCode(span, variable.Name),
            ScriptMemberExpression { Target: ScriptVariableLoop loop } member => new LoopMemberCode(span, loop.Span, loop.Name, member.MemberSpan, member.Member),
            ScriptMemberExpression { Target: ScriptVariableLocal { Name: "" } } argument => new ArgumentCode(Member(argument)),
            ScriptMemberExpression member => Member(member),
            ScriptIndexerExpression element => new ElementCode(span, Compile(element.Target), Compile(element.Index)),
            ScriptNestedExpression nested => new NestedCode(span, Compile(nested.Expression)),
            ScriptBinaryExpression binary => Binary(binary),
            ScriptUnaryExpression unary => Unary(unary),
            ScriptPipeCall pipe => Pipe(pipe),
            ScriptFunctionCall call => CallOrInclude(call),
            ScriptNamedArgument argument => new NamedArgumentCode(span, argument.Name, CompileOrNull(argument.Value)),
            ScriptConditionalExpression choice => new ConditionalCode(span, Compile(choice.Condition), Compile(choice.WhenTrue), Compile(choice.WhenFalse)),
            ScriptInterpolatedExpression text => new InterpolatedCode(span, All(text.Parts)),
            ScriptArrayInitializerExpression array => new ArrayCode(span, All(array.Values)),
            ScriptObjectInitializerExpression @object => new ObjectCode(span, [.. @object.Members.Select(member => (member.Name, Compile(member.Value)))]),
            ScriptThisExpression => new ThisCode(span),
            ScriptIsEmptyExpression test => new IsEmptyCode(span, Compile(test.Target)),
            ScriptIncrementDecrementExpression step => new IncrementCode(span, Compile(step.Operand), step.IsIncrement, step.IsPrefix),
            ScriptAssignExpression { Operator: ScriptBinaryOperator.EmptyCoalescing } assign => new CoalesceAssignCode(span, Compile(assign.Target), Compile(assign.Value)),
            ScriptAssignExpression { Operator: { } op } assign => new CompoundAssignCode(assign, Compile(assign.Target), op, Compile(assign.Value)),
            ScriptAssignExpression assign => new AssignCode(span, Compile(assign.Target), Compile(assign.Value)),
            ScriptAnonymousFunction anonymous => Function(anonymous.Function),
            _ => new NoValueCode(span),
        };
    }

    public static ExpressionCode? CompileOrNull(ScriptExpression? expression) => expression is null ? null : Compile(expression);

    public static ExpressionCode[] All(IReadOnlyList<ScriptExpression> expressions) => [.. expressions.Select(Compile)];

    /// <summary>A call; what is none is called without arguments, as <c>wrap</c> does.</summary>
    public static CallCode Call(ScriptExpression expression) => expression is ScriptFunctionCall call
        ? new CallCode(call.Span, Compile(call.Target), new ArgumentList(All(call.Arguments)))
        : new CallCode(expression.Span, Compile(expression), ArgumentList.None);

    public static FunctionCode Function(ScriptFunction function) => new(
        function.Span,
        function.Parameters?.Select(parameter => (parameter, CompileOrNull(parameter.Default))).ToArray(),
        StatementCompiler.Body(function.Body));

    private static MemberCode Member(ScriptMemberExpression member) => new(member.Span, Compile(member.Target), member.Member, member.MemberSpan, member.IsOptional);

    private static ExpressionCode CallOrInclude(ScriptFunctionCall syntax)
    {
        var call = Call(syntax);
        return call is { Target: GlobalCode function, Arguments.Items: [LiteralCode { Value: string { Length: > 0 } name }, .. var others] } && others.All(item => item is NamedArgumentCode)
            ? new IncludeCode(call, function, name, [.. others.Cast<NamedArgumentCode>()])
            : call;
    }

    private static ExpressionCode Pipe(ScriptPipeCall pipe)
    {
        var (from, to) = (Compile(pipe.From), Compile(pipe.To));
        var code = new PipeCode(pipe.Span, from, to);
        return to switch
        {
            MemberCode { Target: GlobalCode group } function => new FilterCode(code, from, group, function, ArgumentList.None),
            CallCode { Target: MemberCode { Target: GlobalCode group } function, Arguments: { IsPlain: true } arguments } => new FilterCode(code, from, group, function, arguments),
            _ => code,
        };
    }

    private static ExpressionCode Unary(ScriptUnaryExpression unary)
    {
        var operand = Compile(unary.Operand);
        return unary.Operator switch
        {
            ScriptUnaryOperator.Not => new NotCode(unary.Span, operand),
            ScriptUnaryOperator.FunctionAlias => new AliasCode(unary.Span, operand),
            ScriptUnaryOperator.FunctionParametersExpand => new ExpandCode(unary.Span, operand),
            _ => new SignCode(unary.Span, unary.Operator == ScriptUnaryOperator.Negate ? '-' : '+', operand),
        };
    }

    private static ExpressionCode Binary(ScriptBinaryExpression binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        return binary.Operator switch
        {
            ScriptBinaryOperator.And => new AndCode(binary.Span, left, right),
            ScriptBinaryOperator.Or => new OrCode(binary.Span, left, right),
            ScriptBinaryOperator.EmptyCoalescing => new CoalesceCode(binary.Span, left, right),
            ScriptBinaryOperator.NotEmptyCoalescing => new IfGivenCode(binary.Span, left, right),
            _ => new BinaryCode(binary, left, right),
        };
    }
}
