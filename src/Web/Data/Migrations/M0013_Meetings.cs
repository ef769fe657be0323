using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Slots that are offered to mayors, and who meets whom in those that were taken.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0013_Meetings")]
public sealed class M0013_Meetings : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            "OfferedSlots",
            table => new
            {
                Id = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                HostId = table.Column<string>(maxLength: Lengths.Text),
                Kind = table.Column<string>(maxLength: Lengths.Word),
                StartsAt = table.Column<long>(),
                EndsAt = table.Column<long>(),
                Zone = table.Column<string>(maxLength: Lengths.Text),
                WithdrawnAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OfferedSlots", slot => slot.Id);
                table.ForeignKey("FK_OfferedSlots_Programmes_ProgrammeId", s => s.ProgrammeId, "Programmes", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_OfferedSlots_People_HostId", s => s.HostId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_OfferedSlots_ProgrammeId_StartsAt", "OfferedSlots", ["ProgrammeId", "StartsAt"]);
        migration.CreateIndex("IX_OfferedSlots_HostId_StartsAt_Kind", "OfferedSlots", ["HostId", "StartsAt", "Kind"], unique: true, filter: "\"WithdrawnAt\" IS NULL");
        migration.CreateTable(
            "Meetings",
            table => new
            {
                SessionId = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                MayorId = table.Column<string>(maxLength: Lengths.Text),
                HostId = table.Column<string>(maxLength: Lengths.Text),
                Kind = table.Column<string>(maxLength: Lengths.Word),
                SlotId = table.Column<string>(maxLength: Lengths.Text),
                Held = table.Column<bool>(nullable: true),
                LapsedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Meetings", meeting => meeting.SessionId);
                table.ForeignKey("FK_Meetings_ScheduledSessions_SessionId", m => m.SessionId, "ScheduledSessions", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Meetings_People_MayorId", m => m.MayorId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Meetings_People_HostId", m => m.HostId, "People", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Meetings_OfferedSlots_SlotId", m => m.SlotId, "OfferedSlots", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Meetings_MayorId", "Meetings", "MayorId");
        migration.CreateIndex("IX_Meetings_HostId", "Meetings", "HostId");
        migration.CreateIndex("IX_Meetings_ProgrammeId_MayorId_Kind", "Meetings", ["ProgrammeId", "MayorId", "Kind"], unique: true, filter: "\"LapsedAt\" IS NULL");
        migration.CreateIndex("IX_Meetings_SlotId", "Meetings", "SlotId", unique: true, filter: "\"LapsedAt\" IS NULL");
    }
}
