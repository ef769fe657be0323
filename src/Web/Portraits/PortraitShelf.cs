using System.Net.Mime;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Privacy;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Programmes.Portraits;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Portraits;

/// <summary>The pictures that stand for people while their cameras are off: chosen by them, or by staff for them.</summary>
internal sealed class PortraitShelf(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    /// <summary>What our page sends is a tenth of it.</summary>
    public const int MostBytes = 512 * 1024;

    /// <summary>So long a browser may show a portrait without asking whether it is still there.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private const string NothingRuns = "default-src 'none'; style-src 'none'; sandbox";

    internal static readonly Refusal NotAPicture = new(
        StatusCodes.Status400BadRequest, "notAPortrait",
        "That is not a picture we can take.",
        $"Choose it on the page “My data”, which makes it right; or send a square JPEG of {JpegReading.Smallest} to {JpegReading.Largest} pixels a side.");

    internal static readonly Refusal TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "portraitTooLarge",
        "That picture is larger than 512 KB.",
        "Choose it on the page “My data”, which makes it small enough.");

    /// <summary>The picture of a person of the same programme; 204 where there is none, which is no fault (initials are shown).</summary>
    public async Task<IResult> ReadAsync(string programme, string person, HttpResponse response, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await db.Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == person)
            .Select(e => new { e.Programme.Demo, e.LeftAt }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return CommonRefusals.NotFound;

        var headers = response.Headers;
        headers.CacheControl = $"private, max-age={Fresh.TotalSeconds:0}";
        headers.ContentSecurityPolicy = NothingRuns;
        headers.XContentTypeOptions = "nosniff";
        if (await db.StoredPortraits.AsNoTracking().SingleOrDefaultAsync(p => p.PersonId == person, cancellation) is { } portrait)
        {
            return TypedResults.Bytes(
                portrait.Jpeg, MediaTypeNames.Image.Jpeg, entityTag: new EntityTagHeaderValue($"\"{portrait.SavedAt.UtcTicks:x}\""));
        }

        return found is { Demo: true, LeftAt: null } && DemoPeople.Find(person) is { } drawn
            ? TypedResults.Text(Portrait.Draw(drawn.Id, drawn.Looks), MediaTypeNames.Image.Svg)
            : TypedResults.NoContent();
    }

    public async Task<IResult> SaveAsync(SignedInPerson by, string person, HttpRequest request, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await PrivacyPeople.RefusalAsync(db, by, person, cancellation) is { } refusal)
            return refusal;
        if (await ReceiveAsync(request, cancellation) is not { } sent)
            return TooLarge;
        if (JpegReading.Clean(sent) is not { } picture)
            return NotAPicture;

        var now = time.GetUtcNow();
        if (await db.StoredPortraits.SingleOrDefaultAsync(p => p.PersonId == person, cancellation) is { } portrait)
            (portrait.Jpeg, portrait.SavedAt, portrait.SavedBy) = (picture, now, by.Id);
        else
            db.Add(new StoredPortrait { PersonId = person, Jpeg = picture, SavedAt = now, SavedBy = by.Id });
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }

    public async Task<IResult> RemoveAsync(SignedInPerson by, string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await PrivacyPeople.RefusalAsync(db, by, person, cancellation) is { } refusal)
            return refusal;

        await db.StoredPortraits.Where(p => p.PersonId == person).ExecuteDeleteAsync(cancellation);
        return TypedResults.NoContent();
    }

    /// <summary>Null: it is more than we take, whatever its header said.</summary>
    private static async Task<byte[]?> ReceiveAsync(HttpRequest request, CancellationToken cancellation)
    {
        var sent = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(sent, sent.Length, throwOnEndOfStream: false, cancellation);
        return length > MostBytes ? null : sent[..length];
    }
}
