namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>A program that the host brings along: how to start it, and how to tell that it works.</summary>
internal interface IChild
{
    /// <summary>As people read it in logs and health: <c>redis</c>, <c>calling</c>.</summary>
    string Name { get; }

    /// <summary>How long it may take to answer after its start.</summary>
    TimeSpan ReadyLimit { get; }

    /// <summary>How long it may then be silent before it counts as hung and is ended; null: as long as it lives.</summary>
    TimeSpan? SilenceLimit { get; }

    /// <summary>Writes its configuration anew and says how to start it; called before every start.</summary>
    /// <exception cref="CannotStartException">It cannot be started, and why; the supervisor tries again later.</exception>
    Task<ChildCommand> PrepareAsync(CancellationToken cancel);

    /// <summary>True once it answers, and it is certainly ours that answers.</summary>
    Task<bool> AnswersAsync(CancellationToken cancel);
}

/// <summary>How to start a child.</summary>
/// <param name="Program">Full path of the executable.</param>
/// <param name="Folder">Working directory, the child's own; its paths are relative, so no parent folder need be open to it.</param>
/// <param name="Input">Written to its standard input, then closed; null: nothing. Keeps secrets off command lines and disks.</param>
/// <param name="LockFile">Held by the process itself while it lives, so that no second one can start on the same files.</param>
internal sealed record ChildCommand(
    string Program, IReadOnlyList<string> Arguments, string Folder, string? Input = null, string? LockFile = null);
