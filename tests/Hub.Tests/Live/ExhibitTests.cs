using CityLeadership.Classroom.Hub.Tests.Live.Harness;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class ExhibitTests : HubTest
{
    [Fact]
    public async Task What_a_host_points_at_is_seen_over_all_nodes_and_stands_in_no_log()
    {
        var other = await StartNodeAsync();
        var faculty = await OpenDoorsAsync();
        var ana = await EnterAsync("m1", other);
        Door.Exhibits(Plan.Id, new Exhibit(new("case"), "The harbour case", 3));

        await faculty.DoAsync("loadExhibits");
        await faculty.SeesAsync("hosts", seen => (string?)seen["exhibits"]![0]?["title"] == "The harbour case");
        await faculty.DoAsync("showExhibit", new { exhibit = "case" });
        var number = await faculty.DoAsync("turnPage", new { page = 2 });
        await ana.SeesClassAsync(seen => (int?)seen["exhibit"]?["page"] == 2);

        Assert.Equal(number, await faculty.DoAsync("pointAt", new { x = 0.25, y = 0.5 }));
        await ana.HearsAsync("pointer", live => (double?)live["x"] == 0.25 && (int?)live["page"] == 2 && (string?)live["exhibit"] == "case");
        await faculty.RefusedAsync("offThePage", "pointAt", new { x = 1.5, y = 0.5 });
        await ana.RefusedAsync("notAllowed", "pointAt", new { x = 0.25, y = 0.5 });
        await faculty.RefusedAsync("noSuchExhibit", "showExhibit", new { exhibit = "nowhere" });

        await faculty.AssertFoldIsSnapshotAsync();
        await ana.AssertFoldIsSnapshotAsync();
    }
}
