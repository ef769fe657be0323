using System.Net.Mime;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>
/// Hands out an exhibit's file, whole or in parts, to the people of its class and nobody else. It is somebody's document: a
/// browser that is taken to it saves it, and runs nothing in it.
/// </summary>
internal sealed class ExhibitReading(IDbContextFactory<ClassroomDb> databases, ExhibitFiles files)
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    public async Task<IResult> ReadAsync(SignedInPerson reader, string session, string id, HttpResponse response, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var exhibit = await db.StoredExhibits.AsNoTracking().SingleOrDefaultAsync(
            e => e.Id == id && e.SessionId == session && e.RemovedAt == null && e.Session.ProgrammeId == reader.Programme
                && db.Enrolments.Any(enrolment => enrolment.ProgrammeId == reader.Programme && enrolment.PersonId == reader.Id
                    && (enrolment.Track == Tracks.None || (enrolment.Track & e.Session.Tracks) != Tracks.None)),
            cancellation);
        if (exhibit is null || !File.Exists(files.PathOf(exhibit.Id)))
            return ExhibitRefusals.NoSuchExhibit;

        var headers = response.Headers;
        headers.ContentSecurityPolicy = NothingRuns;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-cache";
        return TypedResults.PhysicalFile(
            files.PathOf(exhibit.Id), MediaTypeNames.Application.Pdf, $"{exhibit.Title}.pdf",
            exhibit.UploadedAt, new EntityTagHeaderValue($"\"{exhibit.Id}\""), enableRangeProcessing: true);
    }
}
