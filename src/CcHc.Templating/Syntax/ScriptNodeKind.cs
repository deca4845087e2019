namespace CcHc.Templating.Syntax;

/// <summary>What a node of the syntax tree is: one value for each node class, <c>ScriptLiteral</c> is <see cref="Literal"/>.</summary>
public enum ScriptNodeKind
{
    /// <summary>A <see cref="ScriptPage"/>.</summary>
    Page,

    /// <summary>A <see cref="ScriptObjectMember"/>.</summary>
    ObjectMember,

    /// <summary>A <see cref="ScriptParameter"/>.</summary>
    Parameter,

    /// <summary>A <see cref="ScriptLiteral"/>.</summary>
    Literal,

    /// <summary>A <see cref="ScriptInterpolatedExpression"/>.</summary>
    InterpolatedExpression,

    /// <summary>A <see cref="ScriptVariableGlobal"/>.</summary>
    VariableGlobal,

    /// <summary>A <see cref="ScriptVariableLocal"/>.</summary>
    VariableLocal,

    /// <summary>A <see cref="ScriptVariableLoop"/>.</summary>
    VariableLoop,

    /// <summary>A <see cref="ScriptThisExpression"/>.</summary>
    ThisExpression,

    /// <summary>A <see cref="ScriptMemberExpression"/>.</summary>
    MemberExpression,

    /// <summary>A <see cref="ScriptIsEmptyExpression"/>.</summary>
    IsEmptyExpression,

    /// <summary>A <see cref="ScriptIndexerExpression"/>.</summary>
    IndexerExpression,

    /// <summary>A <see cref="ScriptUnaryExpression"/>.</summary>
    UnaryExpression,

    /// <summary>A <see cref="ScriptIncrementDecrementExpression"/>.</summary>
    IncrementDecrementExpression,

    /// <summary>A <see cref="ScriptBinaryExpression"/>.</summary>
    BinaryExpression,

    /// <summary>A <see cref="ScriptConditionalExpression"/>.</summary>
    ConditionalExpression,

    /// <summary>A <see cref="ScriptPipeCall"/>.</summary>
    PipeCall,

    /// <summary>A <see cref="ScriptFunctionCall"/>.</summary>
    FunctionCall,

    /// <summary>A <see cref="ScriptNamedArgument"/>.</summary>
    NamedArgument,

    /// <summary>A <see cref="ScriptArrayInitializerExpression"/>.</summary>
    ArrayInitializerExpression,

    /// <summary>A <see cref="ScriptObjectInitializerExpression"/>.</summary>
    ObjectInitializerExpression,

    /// <summary>A <see cref="ScriptNestedExpression"/>.</summary>
    NestedExpression,

    /// <summary>A <see cref="ScriptAnonymousFunction"/>.</summary>
    AnonymousFunction,

    /// <summary>A <see cref="ScriptAssignExpression"/>.</summary>
    AssignExpression,

    /// <summary>A <see cref="ScriptBlockStatement"/>.</summary>
    BlockStatement,

    /// <summary>A <see cref="ScriptRawStatement"/>.</summary>
    RawStatement,

    /// <summary>A <see cref="ScriptExpressionStatement"/>.</summary>
    ExpressionStatement,

    /// <summary>A <see cref="ScriptIfStatement"/>.</summary>
    IfStatement,

    /// <summary>A <see cref="ScriptForStatement"/>.</summary>
    ForStatement,

    /// <summary>A <see cref="ScriptWhileStatement"/>.</summary>
    WhileStatement,

    /// <summary>A <see cref="ScriptCaseStatement"/>.</summary>
    CaseStatement,

    /// <summary>A <see cref="ScriptWhenStatement"/>.</summary>
    WhenStatement,

    /// <summary>A <see cref="ScriptBreakStatement"/>.</summary>
    BreakStatement,

    /// <summary>A <see cref="ScriptContinueStatement"/>.</summary>
    ContinueStatement,

    /// <summary>A <see cref="ScriptCaptureStatement"/>.</summary>
    CaptureStatement,

    /// <summary>A <see cref="ScriptWithStatement"/>.</summary>
    WithStatement,

    /// <summary>A <see cref="ScriptWrapStatement"/>.</summary>
    WrapStatement,

    /// <summary>A <see cref="ScriptImportStatement"/>.</summary>
    ImportStatement,

    /// <summary>A <see cref="ScriptReadOnlyStatement"/>.</summary>
    ReadOnlyStatement,

    /// <summary>A <see cref="ScriptReturnStatement"/>.</summary>
    ReturnStatement,

    /// <summary>A <see cref="ScriptFunction"/>.</summary>
    Function,
}
