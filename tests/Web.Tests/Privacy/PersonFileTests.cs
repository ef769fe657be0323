using System.IO.Compression;
using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Privacy;

/// <summary>The file of everything that is stored of one person.</summary>
[Collection(StewardsHost.Name)]
public sealed class PersonFileTests(DemoHost host)
{
    [Fact]
    public async Task It_holds_what_is_stored_of_them_and_neither_keys_nor_what_others_said()
    {
        var someone = await Someone.InAsync(host);
        var browser = host.NewBrowser();
        (await browser.SignInAsync(someone.Id, someone.Key)).EnsureSuccessStatusCode();
        using var zip = await FileAsync(browser, someone.Id, someone.Id);

        var all = string.Concat(zip.Entries.Select(Text));
        Assert.All(someone.Words, word => Assert.Contains(word, all, StringComparison.Ordinal));
        Assert.DoesNotContain(someone.Key, all, StringComparison.Ordinal);
        Assert.DoesNotContain("what another said", all, StringComparison.Ordinal);
        Assert.DoesNotContain("water", all, StringComparison.Ordinal);
        Assert.DoesNotContain(host.LinkOf(Role.SeniorLeader, 5).Name, all, StringComparison.Ordinal);
        Assert.Equal(
            await host.InDatabaseAsync(db => db.PersonalLinks.CountAsync(l => l.PersonId == someone.Id)), Rows(zip, "links").Count);
    }

    [Fact]
    public async Task Each_table_is_there_for_people_and_for_programs_and_says_the_same()
    {
        var someone = await Someone.InAsync(host);
        var staff = host.LinkOf(Role.Staff);
        using var zip = await FileAsync(await host.SignedInAsync(staff), staff.Person, someone.Id);

        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet();
        Assert.Contains("README.txt", names);
        var tables = names.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).Select(name => name[..^4]).ToList();
        Assert.True(tables.Count >= 20);
        Assert.All(tables, table => Assert.Contains($"json/{table}.json", names));
        Assert.Contains(tables, table => Text(zip.GetEntry("README.txt")!).Contains(table, StringComparison.Ordinal));
        var said = Assert.Single(Rows(zip, "class-chat"));
        Assert.Equal(someone.Chat, said.GetProperty("Text").GetString());
        Assert.Equal("Excused", Assert.Single(Rows(zip, "attendance-corrections")).GetProperty("Status").GetString());
        Assert.Equal("3599", Assert.Single(Rows(zip, "attendance")).GetProperty("Seconds in class").GetString());
        Assert.Equal(["Came in", "Was gone: Left"], Rows(zip, "class-presence").Select(row => row.GetProperty("What").GetString()!));
    }

    [Fact]
    public async Task Whoever_has_it_made_is_written_down_the_person_too()
    {
        var someone = await Someone.InAsync(host);
        var staff = host.LinkOf(Role.Staff);
        (await FileAsync(await host.SignedInAsync(staff), staff.Person, someone.Id)).Dispose();
        var browser = host.NewBrowser();
        (await browser.SignInAsync(someone.Id, someone.Key)).EnsureSuccessStatusCode();
        (await FileAsync(browser, someone.Id, someone.Id)).Dispose();

        var entries = await host.InDatabaseAsync(db => db.AuditEntries.Where(e => e.PersonId == someone.Id).OrderBy(e => e.Id).ToListAsync());
        Assert.Equal([staff.Person, someone.Id], entries.Select(entry => entry.By));
        Assert.All(entries, entry => Assert.Equal((AuditDeed.Downloaded, AuditMatter.PersonData), (entry.Deed, entry.Matter)));
    }

    [Fact]
    public async Task Nobody_is_given_somebody_elses()
    {
        var (mayor, other) = (host.LinkOf(Role.Mayor, 2), host.LinkOf(Role.Mayor, 3));
        var browser = await host.SignedInAsync(mayor);
        await browser.GetAsync($"/as/{mayor.Person}/api/people/{other.Person}/data.zip").IsRefusedAsync(HttpStatusCode.Forbidden, "notAllowed");
        var staff = host.LinkOf(Role.Staff);
        await (await host.SignedInAsync(staff)).GetAsync($"/as/{staff.Person}/api/people/nobody/data.zip").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchPerson");
    }

    private static async Task<ZipArchive> FileAsync(Browser browser, string me, string person)
    {
        using var answer = await browser.GetAsync($"/as/{me}/api/people/{person}/data.zip");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static IReadOnlyList<JsonElement> Rows(ZipArchive zip, string table) =>
        [.. JsonDocument.Parse(Text(zip.GetEntry($"json/{table}.json")!)).RootElement.EnumerateArray()];
}
