namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>How somebody is named in the video.</summary>
internal sealed record Named(string Name, string City)
{
    public override string ToString() => City.Length == 0 ? Name : $"{Name}, {City}";
}

/// <summary>Draws names, each of a class's once.</summary>
internal sealed class Words(Lettering lettering)
{
    private readonly Dictionary<(Size Size, string Text), byte[]> drawn = [];

    /// <summary>What <see cref="PrepareAsync"/> drew.</summary>
    public ReadOnlySpan<byte> Of(Size size, string text) => drawn[(size, text)];

    public async Task PrepareAsync(Size size, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var missing = texts.Distinct(StringComparer.Ordinal).Where(text => !drawn.ContainsKey((size, text))).ToList();
        if (missing.Count == 0) return;
        var pictures = await lettering.DrawAsync(size, size.Height < 200 ? 30 : 64, [.. missing.Select(text => (Lines[])[new Lines(text)])], cancellation);
        for (var index = 0; index < missing.Count; index++) drawn[(size, missing[index])] = pictures[index];
    }
}
