using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Api.Machines;

namespace CityLeadership.Classroom.Web.Api;

/// <summary>
/// What one endpoint does, for those who read the API's description and not its code. It stands beside the endpoints and not in them: it
/// changes nothing of what they do, and tests hold the two together.
/// </summary>
/// <param name="Name">Stable: generated clients call the operation so.</param>
/// <param name="Subject">What it belongs to; such as "Schedule".</param>
internal sealed record Operation(string Method, string Route, string Name, string Summary, string Subject)
{
    /// <summary>What the request's body is; null: it has none, or it is a file.</summary>
    public Type? Body { get; private init; }

    /// <summary>A body as somebody would send it.</summary>
    public object? Example { get; private init; }

    /// <summary>The media type of a body that is a file.</summary>
    public string? File { get; private init; }

    /// <summary>What is answered; null: nothing (204), or a file.</summary>
    public Type? Answer { get; private init; }

    /// <summary>The media type of an answer that is a file.</summary>
    public string? AnsweredFile { get; private init; }

    /// <summary>An answer without content is one of the two that are possible.</summary>
    public bool MayBeNothing { get; private init; }

    /// <summary>What can be refused here and nearly nowhere else. Not signed in, not allowed, too many and too large go without saying.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private init; } = [];

    /// <summary>What a program's key has to be for; null: it is not for programs.</summary>
    public Scope? Scope { get; private init; }

    /// <summary>For programs without a key.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>How programs are given it in pages; null: it is no list.</summary>
    public IPaging? Paging { get; private init; }

    public Operation Takes<T>(T example)
        where T : notnull => this with { Body = typeof(T), Example = example };

    public Operation TakesFile(string mediaType) => this with { File = mediaType };

    public Operation Answers<T>() => this with { Answer = typeof(T) };

    public Operation AnswersFile(string mediaType) => this with { AnsweredFile = mediaType };

    public Operation OrNothing() => this with { MayBeNothing = true };

    public Operation Refuses(params IReadOnlyList<Refusal> refusals) => this with { Refusals = refusals };

    public Operation For(Scope scope) => this with { Scope = scope };

    public Operation ForEveryProgram() => this with { IsOpen = true };

    public Operation InPages<TAnswer, TEntry>(
        Func<TAnswer, IReadOnlyList<TEntry>> list, Func<TAnswer, IReadOnlyList<TEntry>, TAnswer> with, Func<TEntry, string> name, bool begins = false)
        where TAnswer : notnull => this with { Paging = new Paging<TAnswer, TEntry>(list, with, name, begins) };

    public override string ToString() => $"{Method} {Route}";
}
