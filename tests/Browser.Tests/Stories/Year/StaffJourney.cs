using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Web.Tests.Mail;
using CityLeadership.Classroom.Web.Tests.Webhooks;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>
/// A year as staff run it, from a file of people to a file of attendance: a new mayor is imported, planned for, met, invited, sent
/// a new link, missed in class, seen there to the second, and excused afterwards; another system is told of it.
/// </summary>
public sealed class StaffJourney(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    [Fact]
    public async Task Staff_run_a_year_from_a_file_of_people_to_a_file_of_attendance()
    {
        await using var office = PostOffice.Open();
        await TellAsync(scene => TellAsync(scene, office), settings: [.. office.Settings, "--Webhooks:Here", "true"]);
    }

    private static async Task TellAsync(Scene scene, PostOffice office)
    {
        var findings = new List<string>();
        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();

        var mayor = await People.ImportAsync(scene, staff, findings);
        await Programs.AskWithAKeyAsync(staff, mayor, findings);
        await Schedule.PlanAsync(staff, mayor, findings);
        await Meetings.BookAsync(staff, mayor, findings);
        await using var receiver = await Receiver.StartAsync();
        var secret = await Webhooks.AddAsync(staff, receiver, findings);
        mayor = await Mail.InviteAndSendAgainAsync(scene, office, staff, mayor, findings);
        var attended = await WhoIsHere.SeeToTheSecondAsync(scene, staff, mayor);
        await Attendance.ExcuseAsync(scene, staff, mayor, attended, findings);
        await Webhooks.MendAsync(staff, receiver, secret, findings);
        await Mail.IsInvitedAsync(office);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
