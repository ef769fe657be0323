using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Attendance;

/// <summary>A class as its log tells it, and as staff read it.</summary>
internal static class Boards
{
    public static async Task<JsonElement> BoardAsync(this DemoHost host, string session)
    {
        var staff = host.LinkOf(Role.Staff);
        return await (await host.SignedInAsync(staff)).JsonAsync($"/as/{staff.Person}/api/sessions/{session}/attendance");
    }

    public static async Task AppendAsync(this DemoHost host, string session, ClassLog log)
    {
        var entries = log.Entries.ToImmutableArray();
        var appended = await host.Services.GetRequiredService<ISessionLog>()
            .AppendAsync(session, new Append(0, "", [new AppendedCommand("c", "body", entries)]), default);
        Assert.IsType<AppendResult.Appended>(appended);
    }
}
