using System.Globalization;

namespace CityLeadership.Classroom.Load;

/// <summary>--name value pairs.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">Not pairs, or an option that this mode does not have.</exception>
    public Arguments(IReadOnlyList<string> pairs, params IReadOnlyList<string> known)
    {
        for (var at = 0; at < pairs.Count; at += 2)
        {
            if (!known.Contains(pairs[at], StringComparer.Ordinal) || at + 1 == pairs.Count)
            {
                throw new UsageException($"{pairs[at]} is not understood here. This mode takes: {string.Join(", ", known)}, each with a value.");
            }

            _given[pairs[at]] = pairs[at + 1];
        }
    }

    public string Text(string name) =>
        _given.GetValueOrDefault(name) ?? throw new UsageException($"{name} is missing.");

    public string? TextOrNone(string name) => _given.GetValueOrDefault(name);

    public Uri Address(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException($"{name} {Text(name)} is no address, such as http://localhost:8080.");

    public int Number(string name, int standard, int least, int most) =>
        _given.GetValueOrDefault(name) is not { } text ? standard
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new UsageException($"{name} must be a number from {least} to {most}.");
}
