using System.Net;
using System.Net.Http.Headers;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Exhibits;

[Collection(OneHost.Name)]
public sealed class ExhibitServingTests(DemoHost host)
{
    [Fact]
    public async Task The_open_class_of_the_demo_has_a_case_to_show()
    {
        var (faculty, path) = await FacultyAsync(await OpenClassAsync());
        var exhibit = (await faculty.JsonAsync(path)).EnumerateArray().First();
        Assert.EndsWith(" case", exhibit.GetProperty("title").GetString());
        Assert.Equal(3, exhibit.GetProperty("pages").GetInt32());
        using var file = await faculty.GetAsync($"{path}/{exhibit.GetProperty("id").GetString()}/file");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(new PdfFinding(3, null), PdfInspection.Of(await file.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task An_exhibit_is_added_renamed_removed_and_brought_back()
    {
        var (faculty, path) = await FacultyAsync(await NewClassAsync(Tracks.Both));
        var id = await faculty.AddExhibitAsync(path, "A map");

        using var renamed = await faculty.SendAsync(HttpMethod.Put, $"{path}/{id}", new { title = " The map " });
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        Assert.Equal(("The map", 2), await OnlyAsync(faculty, path));

        using var removed = await faculty.SendAsync(HttpMethod.Delete, $"{path}/{id}");
        Assert.Empty((await faculty.JsonAsync(path)).EnumerateArray());
        await faculty.GetAsync($"{path}/{id}/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");

        using var restored = await faculty.PostAsync($"{path}/{id}/restore");
        Assert.Equal(("The map", 2), await OnlyAsync(faculty, path));
    }

    [Fact]
    public async Task A_file_lies_under_a_random_name_and_goes_a_day_after_it_was_removed()
    {
        var session = await NewClassAsync(Tracks.Both);
        var (faculty, path) = await FacultyAsync(session);
        var id = await faculty.AddExhibitAsync(path, "../../etc/passwd");
        var file = Path.Combine(host.Folder, "exhibits", $"{id}.pdf");
        Assert.Equal(Pdfs.OfPages(2), await File.ReadAllBytesAsync(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(host.Folder, "exhibits")), name => name.EndsWith(".part", StringComparison.Ordinal));

        var shelf = host.Services.GetRequiredService<ExhibitShelf>();
        (await faculty.SendAsync(HttpMethod.Delete, $"{path}/{id}")).Dispose();
        await shelf.ClearAsync(CancellationToken.None);
        Assert.True(File.Exists(file));

        await host.InDatabaseAsync(db => db.StoredExhibits.Where(e => e.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.RemovedAt, host.Time.GetUtcNow() - TimeSpan.FromHours(25))));
        await shelf.ClearAsync(CancellationToken.None);
        Assert.False(File.Exists(file));
        await faculty.PostAsync($"{path}/{id}/restore").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
    }

    [Fact]
    public async Task It_is_handed_out_in_parts_and_nothing_in_it_runs()
    {
        var (faculty, path) = await FacultyAsync(await NewClassAsync(Tracks.Both));
        var id = await faculty.AddExhibitAsync(path, "Плàn \"B\"");

        var part = new HttpRequestMessage(HttpMethod.Get, $"{path}/{id}/file");
        part.Headers.Range = new RangeHeaderValue(0, 7);
        using var answer = await faculty.SendAsync(part);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("%PDF-1.7", await answer.Content.ReadAsStringAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Плàn \"B\".pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("no-cache", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_people_of_the_class_are_given_it()
    {
        var session = await NewClassAsync(Tracks.Mayors);
        var other = await NewClassAsync(Tracks.Both);
        var (faculty, path) = await FacultyAsync(session);
        var id = await faculty.AddExhibitAsync(path, "The map");

        var (mayor, senior) = (host.LinkOf(Role.Mayor), host.LinkOf(Role.SeniorLeader));
        using var given = await (await host.SignedInAsync(mayor)).GetAsync($"{PathOf(mayor.Person, session)}/{id}/file");
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);

        var seniors = await host.SignedInAsync(senior);
        await seniors.GetAsync($"{PathOf(senior.Person, session)}/{id}/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
        await seniors.GetAsync($"{PathOf(senior.Person, other)}/{id}/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
        await faculty.GetAsync($"{path}/{ExhibitShelf.NewId()}/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
        await faculty.GetAsync($"{path}/..%2Fclassroom.db/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
        await host.NewBrowser().GetAsync($"{path}/{id}/file").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Fact]
    public async Task Another_programmes_host_neither_sees_nor_changes_it()
    {
        var session = await NewClassAsync(Tracks.Both, programme: "elsewhere");
        var (faculty, path) = await FacultyAsync(session);
        await faculty.GetAsync(path).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");
        await faculty.UploadAsync(path, Pdfs.OfPages(1), "Mine").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchSession");

        var id = ExhibitShelf.NewId();
        await host.InDatabaseAsync(async db =>
        {
            db.Add(ExhibitShelf.Stored(id, session, "Theirs", 1, 1, host.Time.GetUtcNow(), "them"));
            return await db.SaveChangesAsync();
        });
        await faculty.SendAsync(HttpMethod.Delete, $"{path}/{id}").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
        await faculty.GetAsync($"{path}/{id}/file").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchExhibit");
    }

    [Fact]
    public async Task What_is_hostile_or_wrong_is_refused_with_a_sentence_and_leaves_nothing()
    {
        var (faculty, path) = await FacultyAsync(await NewClassAsync(Tracks.Both));
        var before = Directory.GetFiles(Path.Combine(host.Folder, "exhibits")).Length;
        var unprocessable = HttpStatusCode.UnprocessableEntity;
        await faculty.UploadAsync(path, "PK\u0003\u0004"u8.ToArray(), "A zip").IsRefusedAsync(unprocessable, "notPdf");
        await faculty.UploadAsync(path, Pdfs.OfPages(2, "/JavaScript"), "Runs").IsRefusedAsync(unprocessable, "activePdf");
        await faculty.UploadAsync(path, Pdfs.OfPages(2, "/Encrypt 8 0 R"), "Locked").IsRefusedAsync(unprocessable, "encryptedPdf");
        await faculty.UploadAsync(path, Pdfs.OfPages(301), "Long").IsRefusedAsync(unprocessable, "tooManyPages");
        await faculty.UploadAsync(path, "%PDF-1.7"u8.ToArray(), "Broken").IsRefusedAsync(unprocessable, "unreadablePdf");
        await faculty.UploadAsync(path, Pdfs.OfPages(2), " ").IsRefusedAsync(HttpStatusCode.BadRequest, "badTitle");
        await faculty.UploadAsync(path, Pdfs.OfPages(2), new string('x', 121)).IsRefusedAsync(HttpStatusCode.BadRequest, "badTitle");
        await faculty.UploadAsync(path, new byte[(50 * 1024 * 1024) + 1], "Large").IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "tooLarge");

        Assert.Empty((await faculty.JsonAsync(path)).EnumerateArray());
        Assert.Equal(before, Directory.GetFiles(Path.Combine(host.Folder, "exhibits")).Length);
    }

    [Fact]
    public async Task A_class_has_thirty_exhibits_at_most()
    {
        var session = await NewClassAsync(Tracks.Both);
        var (faculty, path) = await FacultyAsync(session);
        await host.InDatabaseAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 30).Select(place =>
                ExhibitShelf.Stored(ExhibitShelf.NewId(), session, $"No {place}", 1, 1, host.Time.GetUtcNow(), "f")));
            return await db.SaveChangesAsync();
        });
        await faculty.UploadAsync(path, Pdfs.OfPages(1), "One more").IsRefusedAsync(HttpStatusCode.Conflict, "tooManyExhibits");
    }

    private static async Task<(string? Title, int Pages)> OnlyAsync(Browser faculty, string path)
    {
        var only = Assert.Single((await faculty.JsonAsync(path)).EnumerateArray());
        return (only.GetProperty("title").GetString(), only.GetProperty("pages").GetInt32());
    }

    private static string PathOf(string person, string session) => $"/as/{person}/api/sessions/{session}/exhibits";

    private async Task<(Browser Faculty, string Path)> FacultyAsync(string session)
    {
        var link = host.LinkOf(Role.Faculty);
        return (await host.SignedInAsync(link), PathOf(link.Person, session));
    }

    private Task<string> OpenClassAsync() => host.InDatabaseAsync(db =>
        db.StoredExhibits.Where(e => e.UploadedBy != "them" && e.Title.EndsWith(" case")).Select(e => e.SessionId).FirstAsync());

    private Task<string> NewClassAsync(Tracks tracks, string? programme = null) => host.InDatabaseAsync(async db =>
    {
        var demo = (await db.Programmes.SingleAsync(p => p.Demo)).Id;
        if (programme is not null)
            db.Add(new Programme { Id = programme, Name = "Elsewhere", Zone = "UTC", Place = "There", HelpPhone = "1", HelpMessage = "mailto:a@b.example" });
        var session = new ScheduledSession
        {
            Id = Guid.NewGuid().ToString("N"),
            ProgrammeId = programme ?? demo,
            Kind = SessionKind.Class,
            Title = "One more",
            StartsAt = host.Time.GetUtcNow().AddDays(700),
            EndsAt = host.Time.GetUtcNow().AddDays(700).AddHours(2),
            Zone = "UTC",
            Tracks = tracks,
        };
        db.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    });
}
