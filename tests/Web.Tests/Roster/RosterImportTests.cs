using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Roster;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Roster;

/// <summary>Staff import a file over HTTP, into a host of their own: others count its people. Every test has people of its own.</summary>
public sealed class RosterImportTests(DemoHost host) : IClassFixture<DemoHost>
{
    private const string Headings = "Name,Email,Role,City,Country,Time zone,Phone";

    private readonly string one = Guid.NewGuid().ToString("n")[..8];

    private string Roster =>
        $"{Headings}\nAda Obi,ada.{one}@lagos.example,mayor,Lagos {one},Nigeria,Africa/Lagos,+234 555 0101\n"
        + $"Bo Ek,BO.{one}@lagos.example,senior leader,Lagos {one},,,\nCal Ray,cal.{one}@x.example,mentor,,,,\n";

    [Fact]
    public async Task A_dry_run_says_what_would_be_done_and_does_nothing()
    {
        var answer = await AnswerAsync(Roster, dryRun: true);

        Assert.Equal((false, 3, 0, 0, 0), Numbers(answer));
        Assert.Equal($"Lagos {one}", Assert.Single(answer.GetProperty("newCities").EnumerateArray()).GetString());
        Assert.Equal(0, await PeopleAsync());
        Assert.False(await host.InDatabaseAsync(db => db.Cities.AnyAsync(city => city.Name == $"Lagos {one}")));
    }

    [Fact]
    public async Task An_import_makes_people_with_their_city_track_and_seat_and_again_changes_nothing()
    {
        Assert.Equal((true, 3, 0, 0, 0), Numbers(await AnswerAsync(Roster)));
        Assert.Equal((true, 0, 0, 3, 0), Numbers(await AnswerAsync(Roster)));

        var enrolled = await EnrolledAsync();
        var (ada, bo, cal) = (enrolled[$"ada.{one}@lagos.example"], enrolled[$"bo.{one}@lagos.example"], enrolled[$"cal.{one}@x.example"]);
        Assert.Equal((Role.Mayor, Tracks.Mayors, "Africa/Lagos"), (ada.Role, ada.Track, ada.City!.Zone));
        Assert.Equal((Role.SeniorLeader, Tracks.SeniorLeaders, ada.CityId), (bo.Role, bo.Track, bo.CityId));
        Assert.Equal((Role.Guest, GuestPart.Mentor, Tracks.None, null), (cal.Role, cal.Part, cal.Track, cal.Seat));
        Assert.True(ada.Seat < bo.Seat);
    }

    [Fact]
    public async Task A_second_file_updates_by_address_and_leaves_alone_what_it_does_not_say()
    {
        (await ImportAsync(Roster)).Dispose();

        var answer = await AnswerAsync($"Email,Name,Role\nADA.{one}@lagos.example,Ada Obi-Eze,mayor\n");

        Assert.Equal((true, 0, 1, 0, 0), Numbers(answer));
        var field = Assert.Single(Assert.Single(answer.GetProperty("changes").EnumerateArray()).GetProperty("fields").EnumerateArray());
        Assert.Equal(("Name", "Ada Obi", "Ada Obi-Eze"), (Said(field, "column"), Said(field, "before"), Said(field, "after")));
        var ada = (await EnrolledAsync())[$"ada.{one}@lagos.example"];
        Assert.Equal(("Ada Obi-Eze", "+234 555 0101", $"Lagos {one}"), (ada.Person.Name, ada.Person.Phone, ada.City!.Name));
    }

    [Fact]
    public async Task One_bad_row_and_nobody_is_imported()
    {
        var answer = await AnswerAsync(Roster + $"Dee,dee.{one},mayor,Lagos {one},,,\n");

        Assert.False(answer.GetProperty("imported").GetBoolean());
        Assert.Equal(1, answer.GetProperty("badRows").GetInt32());
        var fault = Assert.Single(answer.GetProperty("faults").EnumerateArray());
        Assert.Equal((5, "Email"), (fault.GetProperty("row").GetInt32(), Said(fault, "column")));
        Assert.Equal(0, await PeopleAsync());
    }

    [Theory]
    [InlineData("mayor,,,,", "City")]
    [InlineData("mayor,Nowhere,,Africa/Lagos,", "Country")]
    [InlineData("mayor,Nowhere,Nigeria,,", "Time zone")]
    [InlineData("mayor,Lagos,Nigeria,Africa/Cairo,", "Time zone")]
    public async Task What_only_the_other_people_show_to_be_wrong_is_named_too(string rest, string column)
    {
        rest = rest.Replace("Lagos,N", $"Lagos {one},N", StringComparison.Ordinal);
        var answer = await AnswerAsync(Roster + $"Dee,dee.{one}@x.example,{rest}\n", dryRun: true);
        var fault = Assert.Single(answer.GetProperty("faults").EnumerateArray());
        Assert.Equal((5, column), (fault.GetProperty("row").GetInt32(), Said(fault, "column")));
    }

    [Fact]
    public async Task Nobody_takes_the_staff_role_from_themselves()
    {
        var me = host.LinkOf(Role.Staff);
        var answer = await AnswerAsync($"Name,Email,Role\n{me.Name},{me.Person}@cityleadership.example,observer\n");
        Assert.Equal("Role", Said(Assert.Single(answer.GetProperty("faults").EnumerateArray()), "column"));
    }

    [Fact]
    public async Task What_is_exported_and_imported_again_changes_nothing()
    {
        (await ImportAsync(Roster + $"\"=cmd(),\n'x\",eve.{one}@x.example,fellow,,,,\n")).Dispose();
        var (staff, path) = await StaffAsync();
        using var exported = await staff.GetAsync($"{path}/roster.csv");
        var file = await exported.Content.ReadAsByteArrayAsync();

        var answer = await JsonOf(await SendAsync(file, "?dryRun=true"));

        var people = await host.InDatabaseAsync(db => db.Enrolments.CountAsync(e => e.ProgrammeId == "demo"));
        Assert.Equal((false, 0, 0, people, 0), Numbers(answer));
        Assert.Equal(0, answer.GetProperty("elsewhere").GetInt32());
        Assert.Equal("text/csv", exported.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_staffs_list_has_everyone_with_what_staff_need()
    {
        (await ImportAsync(Roster)).Dispose();
        var (staff, path) = await StaffAsync();
        var people = (await staff.JsonAsync($"{path}/roster")).EnumerateArray().ToList();

        var cal = people.Single(person => Said(person, "email") == $"cal.{one}@x.example");
        Assert.Equal(("guest", "mentor", ""), (Said(cal, "role"), Said(cal, "part"), Said(cal, "city")));
        Assert.Equal(await host.InDatabaseAsync(db => db.Enrolments.CountAsync(e => e.ProgrammeId == "demo")), people.Count);
    }

    [Fact]
    public async Task Someone_imported_comes_in_with_a_new_link()
    {
        (await ImportAsync(Roster)).Dispose();
        var ada = (await EnrolledAsync())[$"ada.{one}@lagos.example"].PersonId;
        var (staff, path) = await StaffAsync();
        using var made = await staff.PostAsync($"{path}/people/{ada}/links");
        var key = Said(await made.Content.ReadFromJsonAsync<JsonElement>(), "path")!.Split('#')[1];

        var browser = host.NewBrowser();
        using var signedIn = await browser.SignInAsync(ada, key);
        var me = await browser.JsonAsync($"/as/{ada}/api/me");

        Assert.Equal(("Ada Obi", $"Lagos {one}", "mayor"), (Said(me, "name"), Said(me, "city"), Said(me, "role")));
    }

    [Fact]
    public async Task A_file_too_large_is_refused_with_a_sentence() =>
        await SendAsync(new byte[RosterReader.MostBytes + 1], "").IsRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "tooLarge");

    private async Task<(Browser Browser, string Path)> StaffAsync()
    {
        var link = host.LinkOf(Role.Staff);
        return (await host.SignedInAsync(link), $"/as/{link.Person}/api");
    }

    private async Task<JsonElement> AnswerAsync(string text, bool dryRun = false) => await JsonOf(await ImportAsync(text, dryRun));

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    private Task<HttpResponseMessage> ImportAsync(string text, bool dryRun = false) =>
        SendAsync(Encoding.UTF8.GetBytes(text), dryRun ? "?dryRun=true" : "");

    private async Task<HttpResponseMessage> SendAsync(byte[] file, string query)
    {
        var (staff, path) = await StaffAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/roster/import{query}") { Content = new ByteArrayContent(file) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        request.Headers.Add("Origin", Browser.Origin);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("X-Classroom", "1");
        return await staff.SendAsync(request);
    }

    private Task<int> PeopleAsync() => host.InDatabaseAsync(db => db.People.CountAsync(person => person.Email!.Contains(one)));

    private Task<Dictionary<string, Enrolment>> EnrolledAsync() => host.InDatabaseAsync(db =>
        db.Enrolments.Include(e => e.Person).Include(e => e.City).Where(e => e.Person.Email!.Contains(one)).ToDictionaryAsync(e => e.Person.Email!));

    private static (bool Imported, int Added, int Changed, int Unchanged, int Faults) Numbers(JsonElement answer) => (
        answer.GetProperty("imported").GetBoolean(), answer.GetProperty("added").GetInt32(), answer.GetProperty("changed").GetInt32(),
        answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("faultCount").GetInt32());

    private static string? Said(JsonElement of, string property) => of.GetProperty(property).GetString();
}
