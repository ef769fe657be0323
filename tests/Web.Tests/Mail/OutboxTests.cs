using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Host;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>Staff's page of the mail on a host without a mail server.</summary>
public sealed class OutboxTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task Everyone_is_invited_once_and_what_waits_can_be_read()
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        var desk = $"/as/{link.Person}/api/mail";
        var before = await staff.JsonAsync(desk);

        Assert.Equal(before.GetProperty("notInvited").GetInt32(), await InviteAsync(staff, desk));
        Assert.Equal(0, await InviteAsync(staff, desk));

        var mail = await staff.JsonAsync($"{desk}?state=waiting");
        Assert.False(mail.GetProperty("delivers").GetBoolean());
        Assert.Equal((before.GetProperty("notInvited").GetInt32(), 0), (mail.GetProperty("invited").GetInt32(), mail.GetProperty("notInvited").GetInt32()));
        Assert.True(mail.GetProperty("counts").GetProperty("waiting").GetInt32() >= mail.GetProperty("mails").GetArrayLength());
        var line = mail.GetProperty("mails").EnumerateArray().First(one => one.GetProperty("kind").GetString() == "invitation");
        var text = await staff.JsonAsync($"{desk}/{line.GetProperty("id").GetString()}");
        Assert.Contains(line.GetProperty("name").GetString()!, text.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", text.GetProperty("calendar").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await staff.JsonAsync($"{desk}?state=sent")).GetProperty("mails").GetArrayLength());
    }

    private static async Task<int> InviteAsync(Browser staff, string desk)
    {
        using var answer = await staff.PostAsync($"{desk}/invitations");
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("people").GetInt32();
    }
}
