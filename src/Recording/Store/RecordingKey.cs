using System.Text.RegularExpressions;

namespace CityLeadership.Classroom.Recording.Store;

/// <summary>The name of a stored file: <c>session/name</c>.</summary>
public readonly partial record struct RecordingKey
{
    /// <exception cref="ArgumentException">A part holds what no key may hold.</exception>
    public RecordingKey(string session, string name)
    {
        Session = IsValid(session) ? session : throw new ArgumentException($"'{session}' cannot be part of a recording's key.", nameof(session));
        Name = IsValid(name) ? name : throw new ArgumentException($"'{name}' cannot be part of a recording's key.", nameof(name));
    }

    public string Session { get; }

    public string Name { get; }

    /// <summary>Whether a session or a name may be part of a key.</summary>
    public static bool IsValid(string part) => Part().IsMatch(part);

    public override string ToString() => $"{Session}/{Name}";

    [GeneratedRegex(@"\A[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
