using System.Collections.Immutable;
using CityLeadership.Classroom.Recording.Assemble.Media;
using CityLeadership.Classroom.Recording.Store;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>Draws what stands still on the stage: an exhibit's pages and the board, once for the pieces they are in.</summary>
/// <param name="exhibits">The folder of the exhibits' files, each named after its id.</param>
internal sealed class Easel(Ffmpeg ffmpeg, Pdf pdf, Lettering lettering, string exhibits)
{
    private static readonly Size Size = Layout.OnStage;

    private readonly Dictionary<Shown, byte[]> drawn = [];
    private readonly HashSet<Shown.Page> undrawn = [];

    /// <summary>What <see cref="PrepareAsync"/> drew.</summary>
    public ReadOnlySpan<byte> Of(Shown shown) => drawn[shown];

    /// <summary>Draws what is new, and forgets what these do not show.</summary>
    /// <returns>Pages that could not be drawn, and have only their title: once each.</returns>
    public async Task<ImmutableArray<Shown.Page>> PrepareAsync(IReadOnlySet<Shown> shown, CancellationToken cancellation)
    {
        foreach (var gone in drawn.Keys.Where(one => !shown.Contains(one)).ToList()) drawn.Remove(gone);
        var boards = shown.OfType<Shown.Board>().Where(board => !drawn.ContainsKey(board)).ToList();
        if (boards.Count > 0)
        {
            var pictures = await lettering.DrawAsync(Size, BoardLines.Letters, [.. boards.Select(board => BoardLines.Of(board, Size))], cancellation);
            for (var index = 0; index < boards.Count; index++) drawn[boards[index]] = pictures[index];
        }

        var failed = ImmutableArray.CreateBuilder<Shown.Page>();
        foreach (var page in shown.OfType<Shown.Page>().Where(page => !drawn.ContainsKey(page)))
        {
            var picture = await DrawAsync(page, cancellation);
            if (picture is null && undrawn.Add(page)) failed.Add(page);
            drawn[page] = picture ?? (await lettering.DrawAsync(Size, 48, [[new Lines($"{page.Title}\npage {page.Number}")]], cancellation))[0];
        }

        return failed.ToImmutable();
    }

    private async Task<byte[]?> DrawAsync(Shown.Page page, CancellationToken cancellation)
    {
        if (!RecordingKey.IsValid(page.Exhibit.Value)) return null;
        var image = await pdf.DrawAsync(Path.Combine(exhibits, $"{page.Exhibit.Value}.pdf"), page.Number, Size.Width, cancellation);
        return image is null ? null : await ffmpeg.ConvertAsync(
            input => input.WriteAsync(image, cancellation).AsTask(),
            cancellation,
            "-f", "png_pipe", "-i", "pipe:0", "-frames:v", "1", "-vf", Size.Fitted("lanczos"), "-pix_fmt", "yuv420p", "-f", "rawvideo", "pipe:1");
    }
}
