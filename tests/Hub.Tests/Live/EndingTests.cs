using CityLeadership.Classroom.Hub.Tests.Live.Harness;

namespace CityLeadership.Classroom.Hub.Tests.Live;

public sealed class EndingTests : HubTest
{
    [Fact]
    public async Task The_bell_says_goodbye_to_everyone_in_class_and_at_the_door()
    {
        var faculty = await EnterAsync("f1");
        await faculty.DoAsync("openDoors");
        var mayor = await EnterAsync("m1");
        await mayor.SeesClassAsync(seen => (string?)seen["people"]!["m1"]!["presence"] == "here");
        await faculty.DoAsync("lock", new { locked = true });
        var waiting = await EnterAsync("m2");
        await waiting.SeesAsync("self", seen => (string?)seen["presence"] == "waiting");

        await faculty.DoAsync("startClass");
        await faculty.TryAsync("endClass");

        foreach (var tab in new[] { faculty, mayor, waiting })
        {
            Assert.Equal("ended", (await tab.HearsByeAsync()).Code);
            await tab.ClosedAsync();
        }
    }
}
