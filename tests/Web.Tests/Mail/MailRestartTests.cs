using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>Mail outlives the host that queued it.</summary>
public sealed class MailRestartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("classroom-mail-");

    [Fact]
    public async Task What_waited_is_sent_once_by_the_next_host_and_what_was_sent_is_not()
    {
        await using (var first = new RestartedHost(folder))
        {
            await first.ProgrammeAsync("kept1", hours: 20);
            await RemindAsync(first);
            await first.MailAsync("kept1", MailState.Sent);
            await first.ProgrammeAsync("kept2", hours: 20);
            first.Office.Be(Mood.FallsSilent, "kept2@city.example");
            await RemindAsync(first);
            await Operations.Eventually.IsTrueAsync(() => first.Office.Asked("kept2@city.example") == 1, "the server was asked");
        }

        await using var second = new RestartedHost(folder);
        _ = second.Links;
        second.Time.Advance(MailQueue.Lease);
        await RemindAsync(second);

        var mails = await second.ReceivedAsync("kept2@city.example");
        await second.MailAsync("kept2", MailState.Sent);
        Assert.Single(mails);
        Assert.Empty(second.Office.For("kept1@city.example"));
        Assert.Equal(2, await second.InDatabaseAsync(db => db.QueuedMails.CountAsync(m => m.PersonId == "kept1" || m.PersonId == "kept2")));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task RemindAsync(MailHost host) => host.Services.GetRequiredService<Reminders>().QueueAsync(default);

    private sealed class RestartedHost(DirectoryInfo folder) : MailHost
    {
        public override string Folder => folder.FullName;
    }
}
