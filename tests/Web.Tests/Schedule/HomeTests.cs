using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

[Collection(OneHost.Name)]
public sealed class HomeTests(DemoHost host)
{
    [Fact]
    public async Task A_mayor_sees_the_class_that_is_open_now_and_their_own_year()
    {
        var link = host.LinkOf(Role.Mayor, 30);
        var home = await (await host.SignedInAsync(link)).JsonAsync($"/as/{link.Person}/api/home");

        var next = home.GetProperty("next");
        Assert.Equal(("open", "expected"), (next.GetProperty("phase").GetString(), next.GetProperty("mine").GetString()));
        Assert.Equal(next.GetProperty("startsAt").GetDateTimeOffset().AddMinutes(-15), next.GetProperty("doorsAt").GetDateTimeOffset());

        var year = home.GetProperty("year").EnumerateArray().Where(card => card.GetProperty("title").GetString() != "One more").ToList();
        Assert.Equal("kickOff", year[0].GetProperty("kind").GetString());
        Assert.Equal(Enumerable.Range(1, 8), year.Skip(1).Select(card => card.GetProperty("number").GetInt32()).Order());
        Assert.Equal(year, year.OrderBy(card => card.GetProperty("startsAt").GetDateTimeOffset()));
        foreach (var card in year)
        {
            var mine = card.GetProperty("mine").GetString();
            if (card.GetProperty("phase").GetString() == "ended")
                Assert.Contains(mine, new[] { "present", "partly", "absent", "excused" });
            else
                Assert.Equal("expected", mine);
        }
    }

    [Fact]
    public async Task A_host_sees_every_track_and_is_expected_at_none()
    {
        var link = host.LinkOf(Role.Faculty);
        var home = await (await host.SignedInAsync(link)).JsonAsync($"/as/{link.Person}/api/home");

        Assert.True(home.GetProperty("year").GetArrayLength() > 9);
        Assert.All(home.GetProperty("year").EnumerateArray(), card => Assert.Equal("Null", card.GetProperty("mine").ValueKind.ToString()));
    }
}
