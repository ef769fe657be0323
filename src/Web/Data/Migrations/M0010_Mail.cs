using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>The queue of mails, what calendars were told by invitation, and who asked for a new link.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0010_Mail")]
public sealed class M0010_Mail : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<long>("InvitedAt", "Enrolments", nullable: true);
        Mails(migration);
        migration.CreateTable(
            "ToldSessions",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Revision = table.Column<int>(),
                Expected = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ToldSessions", told => new { told.SessionId, told.PersonId });
                table.ForeignKey("FK_ToldSessions_ScheduledSessions_SessionId", t => t.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_ToldSessions_People_PersonId", t => t.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ToldSessions_PersonId", "ToldSessions", "PersonId");
        migration.CreateTable(
            "LinkRequests",
            table => new { Email = table.Column<string>(maxLength: Lengths.Text), AskedAt = table.Column<long>() },
            constraints: table => table.PrimaryKey("PK_LinkRequests", request => request.Email));
    }

    private static void Mails(MigrationBuilder migration)
    {
        migration.CreateTable(
            "QueuedMails",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                SessionId = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                Kind = table.Column<string>(maxLength: Lengths.Word),
                ForAssistant = table.Column<bool>(),
                Occasion = table.Column<string>(maxLength: Lengths.Text),
                Revision = table.Column<int>(nullable: true),
                State = table.Column<string>(maxLength: Lengths.Word),
                CreatedAt = table.Column<long>(),
                NextTryAt = table.Column<long>(),
                NotAfter = table.Column<long>(),
                Attempts = table.Column<int>(),
                Claim = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                ClaimedUntil = table.Column<long>(nullable: true),
                MessageId = table.Column<string>(maxLength: Lengths.Text),
                SentTo = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                SentAt = table.Column<long>(nullable: true),
                Subject = table.Column<string>(maxLength: Lengths.Subject, nullable: true),
                Text = table.Column<string>(nullable: true),
                Calendar = table.Column<string>(nullable: true),
                Answer = table.Column<string>(maxLength: Lengths.Text, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QueuedMails", mail => mail.Id);
                table.ForeignKey("FK_QueuedMails_Programmes_ProgrammeId", m => m.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_QueuedMails_People_PersonId", m => m.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_QueuedMails_ScheduledSessions_SessionId", m => m.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_QueuedMails_Occasion", "QueuedMails", "Occasion", unique: true);
        migration.CreateIndex("IX_QueuedMails_State_NextTryAt", "QueuedMails", ["State", "NextTryAt"]);
        migration.CreateIndex("IX_QueuedMails_ProgrammeId_CreatedAt", "QueuedMails", ["ProgrammeId", "CreatedAt"]);
        migration.CreateIndex("IX_QueuedMails_PersonId", "QueuedMails", "PersonId");
        migration.CreateIndex("IX_QueuedMails_SessionId", "QueuedMails", "SessionId");
    }
}
