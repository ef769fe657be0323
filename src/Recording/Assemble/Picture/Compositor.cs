using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Puts together a piece's pictures, one after the other, from what is decoded beside it.</summary>
/// <param name="faces">The takes of each person's camera.</param>
/// <param name="screens">The takes of each shared screen.</param>
internal sealed class Compositor(
    Ffmpeg ffmpeg,
    Words words,
    Easel easel,
    IReadOnlyDictionary<PersonId, ImmutableArray<Take>> faces,
    IReadOnlyDictionary<Source, ImmutableArray<Take>> screens,
    Func<PersonId, Named> nameOf) : IAsyncDisposable
{
    private const string NobodyShown = "The speaker is not recorded.";

    private readonly Dictionary<Take, PlayedTake> played = [];
    private readonly Canvas canvas = new();
    private HashSet<PersonId> large = [];

    /// <summary>Draws what stands still in these scenes, and sees who is ever large in them.</summary>
    /// <returns>Pages of exhibits that could not be drawn.</returns>
    public async Task<ImmutableArray<Shown.Page>> PrepareAsync(ImmutableArray<Scene> scenes, CancellationToken cancellation)
    {
        large = [.. scenes.Where(scene => scene.Shown is null).SelectMany(scene => scene.Main)];
        var people = scenes.SelectMany(scene => scene.Main.Concat(scene.Strip)).Distinct().ToList();
        await words.PrepareAsync(Layout.Large, [.. people.Select(Tile), NobodyShown], cancellation);
        await words.PrepareAsync(Layout.Caption, scenes.Select(scene => Caption(scene.Main)), cancellation);
        return await easel.PrepareAsync(scenes.Select(scene => scene.Shown).OfType<Shown>().ToHashSet(), cancellation);
    }

    /// <summary>The picture of a scene; valid until the next is asked for.</summary>
    /// <param name="at">Counted from the piece's first; never smaller than before.</param>
    public async ValueTask<ReadOnlyMemory<byte>> DrawAsync(Scene scene, int at, CancellationToken cancellation)
    {
        canvas.Clear();
        var layout = Layout.Of(scene);
        if (layout.IsEmpty) canvas.Draw(words.Of(Layout.Large, NobodyShown), Layout.Large, 1, 128, 72);
        foreach (var (what, x, y) in layout)
        {
            switch (what)
            {
                case Drawn.Face face:
                    await DrawFaceAsync(face, at, x, y, cancellation);
                    break;
                case Drawn.OnStage { Shown: Shown.Screen screen }:
                    if (await PlayAsync(screens.GetValueOrDefault(screen.Source, []), Layout.OnStage, at, cancellation) is { } played)
                        canvas.Draw(played.Picture, played.Size, 1, x, y);
                    break;
                case Drawn.OnStage { Shown: { } shown }:
                    canvas.Draw(easel.Of(shown), Layout.OnStage, 1, x, y);
                    break;
                case Drawn.Caption caption:
                    canvas.Draw(words.Of(Layout.Caption, Caption(caption.People)), Layout.Caption, 1, x, y);
                    break;
            }
        }

        return canvas.Bytes;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var take in played.Values) await take.DisposeAsync();
    }

    private async ValueTask DrawFaceAsync(Drawn.Face face, int at, int x, int y, CancellationToken cancellation)
    {
        var decoded = large.Contains(face.Person) ? Layout.Large : Layout.Large.Reduced(Layout.StripFactor);
        if (await PlayAsync(faces.GetValueOrDefault(face.Person, []), decoded, at, cancellation) is { } shown)
            canvas.Draw(shown.Picture, shown.Size, face.Factor * shown.Size.Width / Layout.Large.Width, x, y);
        else
            canvas.Draw(words.Of(Layout.Large, Tile(face.Person)), Layout.Large, face.Factor, x, y);
    }

    /// <summary>The take that has a picture now, brought to it; null: none has.</summary>
    private async ValueTask<PlayedTake?> PlayAsync(ImmutableArray<Take> takes, Size size, int at, CancellationToken cancellation)
    {
        var now = at / (double)Grid.Pictures;
        if (takes.LastOrDefault(take => take.IsSeen(now)) is not { } take) return null;
        foreach (var former in takes.Where(other => other != take && other.From < take.From && played.ContainsKey(other)))
        {
            await played[former].DisposeAsync();
            played.Remove(former);
        }

        if (!played.TryGetValue(take, out var playing)) played[take] = playing = new PlayedTake(ffmpeg, take, size, cancellation);
        await playing.AdvanceAsync(at, cancellation);
        return playing.HasPicture ? playing : null;
    }

    private string Tile(PersonId person) => nameOf(person) is var named && named.City.Length > 0 ? $"{named.Name}\n{named.City}" : named.Name;

    private string Caption(ImmutableArray<PersonId> people) => string.Join("   ·   ", people.Select(nameOf));
}
