using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// A room's shared text, as the updates of a Yjs document in base64. Browsers merge them in any order to the same text; the
/// server keeps them and reads none. An update blanked in the log is an empty string and counts as nothing.
/// </summary>
/// <param name="Through">So many of the first updates are merged into <paramref name="Base"/>.</param>
/// <param name="Base">Null until somebody merged.</param>
/// <param name="Updates">Those after, oldest first.</param>
public sealed record Notes(int Through, string? Base, ImmutableList<string> Updates)
{
    public static readonly Notes None = new(0, null, []);

    /// <summary>How many updates were ever written.</summary>
    public int Count() => Through + Updates.Count;

    /// <summary>Characters kept.</summary>
    public int Size() => (Base?.Length ?? 0) + Updates.Sum(update => update.Length);

    internal Notes Add(string update) => this with { Updates = Updates.Add(update) };

    internal Notes Merge(int through, string update) => new(through, update, Updates.RemoveRange(0, through - Through));
}
