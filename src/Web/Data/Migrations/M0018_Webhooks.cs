using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Other systems that are told what happens, and what they are told.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0018_Webhooks")]
public sealed class M0018_Webhooks : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Webhooks",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                Url = table.Column<string>(maxLength: Lengths.Sealed),
                Events = table.Column<string>(maxLength: Lengths.Text),
                Sealed = table.Column<string>(maxLength: Lengths.Sealed),
                CreatedAt = table.Column<long>(),
                CreatedBy = table.Column<string>(maxLength: Lengths.Text),
                FailingSince = table.Column<long>(nullable: true),
                DisabledAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Webhooks", webhook => webhook.Id);
                table.ForeignKey("FK_Webhooks_Programmes_ProgrammeId", w => w.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Webhooks_ProgrammeId", "Webhooks", "ProgrammeId");
        migration.CreateTable(
            "WebhookMessages",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                WebhookId = table.Column<string>(maxLength: Lengths.Text),
                Event = table.Column<string>(maxLength: Lengths.Word),
                Occasion = table.Column<string>(maxLength: Lengths.Sealed),
                Body = table.Column<string>(),
                State = table.Column<string>(maxLength: Lengths.Word),
                CreatedAt = table.Column<long>(),
                NextTryAt = table.Column<long>(),
                Attempts = table.Column<int>(),
                Claim = table.Column<string>(maxLength: Lengths.Text, nullable: true),
                ClaimedUntil = table.Column<long>(nullable: true),
                DeliveredAt = table.Column<long>(nullable: true),
                Answer = table.Column<string>(maxLength: Lengths.Text, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WebhookMessages", message => message.Id);
                table.ForeignKey("FK_WebhookMessages_Webhooks_WebhookId", m => m.WebhookId, "Webhooks", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_WebhookMessages_WebhookId_Occasion", "WebhookMessages", ["WebhookId", "Occasion"], unique: true);
        migration.CreateIndex("IX_WebhookMessages_State_NextTryAt", "WebhookMessages", ["State", "NextTryAt"]);
    }
}
